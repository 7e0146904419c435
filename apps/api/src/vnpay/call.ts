import { z } from 'zod';
import { throughBreaker } from '@openvssid/server/http/breaker';
import { faultCode } from '@openvssid/server/http/fault-code';
import { fetchBounded } from '@openvssid/server/http/fetch-bounded';
import type { Services } from '../services.ts';
import { QUERY_ANSWER, type QueryMessage, queryValues } from './query-message.ts';
import { REFUND_ANSWER, type RefundMessage, refundValues } from './refund-message.ts';
import { isSigned, signValues } from './signature.ts';
import type { Terminal } from '../payment-channels/vnpay-terminal.ts';

/** What VNPAY signed, by its own names; absent values are not there. */
export type Answer = Readonly<Record<string, string | undefined>>;

const body = z.record(z.string(), z.union([z.string(), z.number().transform(String), z.null().transform(() => '')]));

/**
 * Sends one message to VNPAY's interface. Undefined where no good answer comes: silence, a fault, nonsense, an answer that is not signed or
 * is about something else, or while VNPAY is left alone after several of these. From none of them anything is concluded.
 */
export function callVnpay(
  { clock, log }: Pick<Services, 'clock' | 'log'>,
  terminal: Terminal,
  message: QueryMessage | RefundMessage,
): Promise<Answer | undefined> {
  return throughBreaker(terminal.apiUrl, clock.now, async () => {
    try {
      return await send(terminal, message);
    } catch (error) {
      log.warn(
        { fault: faultCode(error), reference: message.vnp_TxnRef, command: message.vnp_Command },
        'VNPAY gave no good answer',
      );
      throw error;
    }
  });
}

async function send(terminal: Terminal, message: QueryMessage | RefundMessage): Promise<Answer> {
  const response = await fetchBounded(terminal.apiUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...message, vnp_SecureHash: signValues(terminal.secret, valuesOf(message)) }),
    redirect: 'error',
    signal: AbortSignal.timeout(terminal.timeoutMs),
  });
  if (!response.ok) throw new NoGoodAnswer(`http-${response.status}`);
  const answer: Answer = body.parse(await response.json());
  const names = message.vnp_Command === 'refund' ? REFUND_ANSWER : QUERY_ANSWER;
  const signature = signValues(
    terminal.secret,
    names.map((name) => answer[name] ?? ''),
  );
  if (!isSigned(signature, answer['vnp_SecureHash'])) throw new NoGoodAnswer('not-signed');
  if (differs(answer['vnp_TmnCode'], terminal.code) || differs(answer['vnp_Command'], message.vnp_Command))
    throw new NoGoodAnswer('of-another');
  if (differs(answer['vnp_TxnRef'], message.vnp_TxnRef)) throw new NoGoodAnswer('about-another-order');
  return answer;
}

const valuesOf = (message: QueryMessage | RefundMessage): string[] =>
  message.vnp_Command === 'refund' ? refundValues(message) : queryValues(message);

/** An answer that found nothing may leave out what was asked. */
const differs = (said: string | undefined, expected: string): boolean => said !== undefined && said !== '' && said !== expected;

class NoGoodAnswer extends Error {
  override name = 'NoGoodAnswer';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}
