import type { ReceivedPayment } from './received-payment.ts';

/** What others say, without the signs that PostgreSQL stores in no text: money must not stay unrecorded for a note on it. */
export function storable(said: ReceivedPayment): ReceivedPayment {
  const { providerKey, reference, bankCode, message } = said;
  return {
    ...said,
    providerKey: text(providerKey),
    reference: reference === null ? null : text(reference),
    ...(bankCode !== undefined && { bankCode: text(bankCode) }),
    message: fields(message),
  };
}

function text(value: string): string {
  return value.toWellFormed().replaceAll('\0', '');
}

function fields(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [text(name), any(of)]));
}

function any(value: unknown): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map(any);
  return typeof value === 'object' && value !== null ? fields(value) : value;
}
