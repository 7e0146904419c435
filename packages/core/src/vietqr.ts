import { QRPay } from 'vietnam-qr-pay';
import { dong, type Dong } from './dong.ts';
import { ok, refuse, type Result } from './result.ts';

/** What a VietQR tells the payer's bank: to whom, and perhaps how much and what for. `toCard`: the account is a card's number. */
export type VietQr = { bankBin: string; account: string; toCard: boolean; amount?: Dong; purpose?: string };

const GUID = 'A000000727';
const SERVICES = { account: 'QRIBFTTA', card: 'QRIBFTTC' } as const;
const LONGEST = 1024;

const BIN = /^\d{6}$/;
const ACCOUNT = /^[0-9A-Z]{6,19}$/;
const AMOUNT = /^[1-9]\d{0,12}$/;
/** At most 25 characters of ASCII: what every bank's app hands on. */
const PURPOSE = /^[\x20-\x7e]{1,25}$/;

/** The text of the QR for a transfer to an account. What does not fit it is a programming error (RangeError). */
export function writeVietQr({ bankBin, account, amount, purpose }: Omit<VietQr, 'toCard'>): string {
  const written = QRPay.initVietQR({
    bankBin,
    bankNumber: account,
    ...(amount === undefined ? {} : { amount: String(amount) }),
    ...(purpose === undefined ? {} : { purpose }),
  }).build();
  if (!readVietQr(written).ok) throw new RangeError(`Not a transfer of VietQR: ${bankBin} ${account} ${amount} ${purpose}`);
  return written;
}

/** The QR of a transfer, or 'vietqr-malformed': its checksum, lengths, repeated fields, another scheme or currency. */
export function readVietQr(text: string): Result<VietQr> {
  const fields = text.length <= LONGEST ? fieldsOf(text) : undefined;
  const account = fieldsOf(fields?.get('38') ?? '');
  const consumer = fieldsOf(account?.get('01') ?? '');
  const additional = fieldsOf(fields?.get('62') ?? '');
  if (!fields || !account || !consumer || !additional || !/^00.*6304[0-9A-F]{4}$/.test(text)) return malformed;
  const { isValid, currency, nation, provider, consumer: payee, amount, additionalData } = new QRPay(text);
  if (!isValid || currency !== '704' || nation !== 'VN' || provider.guid !== GUID) return malformed;
  const { service } = provider;
  const { bankBin, bankNumber } = payee;
  const { purpose } = additionalData;
  if (service !== undefined && service !== SERVICES.account && service !== SERVICES.card) return malformed;
  if (bankBin === undefined || !BIN.test(bankBin) || bankNumber === undefined || !ACCOUNT.test(bankNumber)) return malformed;
  if ((amount !== undefined && !AMOUNT.test(amount)) || (purpose !== undefined && !PURPOSE.test(purpose))) return malformed;
  return ok({
    bankBin,
    account: bankNumber,
    toCard: service === SERVICES.card,
    ...(amount === undefined ? {} : { amount: dong(Number(amount)) }),
    ...(purpose === undefined ? {} : { purpose }),
  });
}

const malformed = refuse('vietqr-malformed');

/** Two digits of name, two of length, the value, to the very end; undefined where that is not so, or a name comes twice. */
function fieldsOf(text: string): Map<string, string> | undefined {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const [, id, length] = /^(\d\d)(\d\d)/.exec(text.slice(at, at + 4)) ?? [];
    const value = text.slice(at + 4, at + 4 + Number(length));
    if (id === undefined || value.length !== Number(length) || fields.has(id)) return undefined;
    fields.set(id, value);
    at += 4 + value.length;
  }
  return fields;
}
