import QRCode from 'qrcode';
import { type Language, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { openedAnswers } from './answers-sealed.ts';
import type { Declarer } from './declarer.ts';
import { type Kind, kinds } from './kinds.ts';
import { numberIn, receiptCode } from './receipt-code.ts';
import { type ShownPart, showAnswers } from './show-answers.ts';

type Row = { declaredAt: Temporal.Instant; withdrawnAt: Temporal.Instant | null };

const OWN = sql<Row & { sealed: Buffer | null }>(
  'own-declaration',
  `select declared_at as "declaredAt", withdrawn_at as "withdrawnAt", sealed from declaration
    where account_id = $1 and kind = $2 and number = $3`,
);
const WITHDRAW = sql<{ number: string }>(
  'withdraw-declaration',
  `update declaration set withdrawn_at = coalesce(withdrawn_at, $4) where account_id = $1 and kind = $2 and number = $3 returning number`,
);
const BY_NUMBER = sql<Row & { kind: Kind }>(
  'declaration-by-number',
  `select kind, declared_at as "declaredAt", withdrawn_at as "withdrawnAt" from declaration where number = $1`,
);

export type Receipt = {
  number: string;
  declaredAt: string;
  withdrawnAt?: string;
  /** None once the content of a withdrawn one has been removed. */
  parts?: readonly ShownPart[];
  /** For showing while the declaration stands: a picture, and the address in it. */
  proof?: { qr: string; url: string };
};

/** A declaration of one's own. */
export async function receipt(
  { db, keys, config }: Services,
  { accountId }: Declarer,
  kind: Kind,
  number: string,
  language: Language,
): Promise<Result<Receipt>> {
  const [row] = await db.read(OWN, [accountId, kind, number]);
  if (!row) return refuse('not-found');
  const { sealed, declaredAt, withdrawnAt } = row;
  const url = `${config.publicUrl}/declarations/${receiptCode(keys, number)}`;
  return ok({
    number,
    declaredAt: declaredAt.toString(),
    ...(withdrawnAt && { withdrawnAt: withdrawnAt.toString() }),
    ...(sealed && { parts: showAnswers(kinds[kind].form, openedAnswers(keys, number, sealed), language) }),
    ...(!withdrawnAt && {
      proof: { url, qr: await QRCode.toString(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 1 }) },
    }),
  });
}

/** Takes a declaration back: it stays, as withdrawn. A repeat changes nothing. */
export async function withdraw(
  { db, clock }: Services,
  { accountId }: Declarer,
  kind: Kind,
  number: string,
): Promise<Result<undefined>> {
  const rows = await db.write(WITHDRAW, [accountId, kind, number, clock.now()]);
  return rows.length > 0 ? ok(undefined) : refuse('not-found');
}

export type Verified = { kind: Kind; number: string; declaredAt: string; withdrawnAt?: string };

/** What anybody who scanned a receipt learns: that it is ours, of what kind, from when, and whether it still stands. Of the person nothing. */
export async function verifyReceipt({ db, keys }: Services, code: string): Promise<Result<Verified>> {
  const number = numberIn(keys, code);
  const [row] = number === undefined ? [] : await db.read(BY_NUMBER, [number]);
  if (!row || number === undefined) return refuse('not-found');
  const { kind, declaredAt, withdrawnAt } = row;
  return ok({ kind, number, declaredAt: declaredAt.toString(), ...(withdrawnAt && { withdrawnAt: withdrawnAt.toString() }) });
}
