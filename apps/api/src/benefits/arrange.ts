import { type Month, ok, type PaymentMethod, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { moneyHoldUntil } from '../profile/money-hold.ts';
import { arrangementFor, type Arrangement } from './arrangement.ts';

/**
 * What a decision arranges: how the benefit is paid (absent: as it is, or will be once it begins), and, where it moves, by which office and
 * with which allowance for the region.
 */
export type Wish = {
  benefitId: string;
  fromMonth: Month;
  payment?: PaymentMethod | undefined;
  place?: { agencyCode: string; provinceCode: string; wardCode: string };
  regionalAllowance?: number | undefined;
};
type Decided = { personId: number; number: string; now: Temporal.Instant };

// What has not begun can move; how it is paid is arranged once it is.
const LOCK_BENEFIT = sql<{ kind: string }>(
  'lock-benefit-to-arrange',
  `select kind from benefit where person_id = $1 and benefit_id = $2 and (state = 'paying' or (state = 'waiting' and $3)) for update`,
);
// Who waited for the lock may have begun earlier than whoever held it, and still decides later.
const LAST_ARRANGED = sql<{ at: Temporal.Instant | null }>(
  'last-arranged',
  'select max(arranged_at) as at from benefit_arrangement where person_id = $1 and benefit_id = $2',
);
const BANK_IN_USE = sql<{ key: string }>('bank-in-use', 'select key from bank where key = $1 and superseded_by is null');

const INSERT = sql(
  'insert-benefit-arrangement',
  `insert into benefit_arrangement (person_id, benefit_id, from_month, arranged_at, application_number, agency_code, province_code, ward_code, pay_method,
                                    bank_key, bank_branch, account_number, cash_point, regional_allowance, not_before)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
);

// A move that is to begin later stays a move, and is paid as arranged now.
const REPEAT_FOR_LATER_MOVES = sql(
  'repeat-payment-for-later-moves',
  `insert into benefit_arrangement (person_id, benefit_id, from_month, arranged_at, application_number, agency_code, province_code, ward_code, pay_method,
                                    bank_key, bank_branch, account_number, cash_point, regional_allowance, not_before)
   select person_id, benefit_id, from_month, $4, $5, agency_code, province_code, ward_code, $6, $7, $8, $9, $10, regional_allowance, $11
     from benefit_arrangement a
    where person_id = $1 and benefit_id = $2 and from_month > $3 and cancelled_at is null and arranged_at < $4
      and not exists (select from benefit_arrangement n where n.person_id = a.person_id and n.benefit_id = a.benefit_id and n.cancelled_at is null
                         and n.arranged_at < $4 and n.from_month <= a.from_month and (n.arranged_at, n.from_month) > (a.arranged_at, a.from_month))`,
);

/**
 * Writes how a benefit is paid from a month on. The benefit is locked: of two decisions at once the second builds on the first. The first
 * payment into an account that is new waits (setting), as does every change soon after a change of contact. Refused where the benefit is
 * neither paid nor, to be moved, waiting to begin (`records-changed`), or where the bank has gone over to another one (`bank-superseded`).
 */
export async function arrange(
  tx: Transaction,
  { config }: Pick<Services, 'config'>,
  { personId, number, now }: Decided,
  { benefitId, fromMonth, payment: wished, place, regionalAllowance }: Wish,
): Promise<Result<Arrangement>> {
  const [benefit] = await tx.run(LOCK_BENEFIT, [personId, benefitId, place !== undefined && wished === undefined]);
  if (!benefit) return refuse('records-changed');
  if (wished?.method === 'account' && (await tx.run(BANK_IN_USE, [wished.bankKey])).length === 0)
    return refuse('bank-superseded');
  const before = await arrangementFor(tx.run, personId, benefitId, fromMonth);
  const payment = wished ?? kept(before);
  const { agencyCode, provinceCode, wardCode } = place ?? before;
  const paid = columnsOf(payment);
  const contactHold = await moneyHoldUntil(tx.run, config, personId, now);
  const isNew = payment.method === 'account' && !isAccountOf(before, payment);
  const notBefore = isNew ? now.add({ hours: config.MONEY_HOLD_HOURS }) : (contactHold ?? null);
  const [last] = await tx.run(LAST_ARRANGED, [personId, benefitId]);
  const at = last?.at && Temporal.Instant.compare(last.at, now) >= 0 ? last.at.add({ milliseconds: 1 }) : now;
  const month = `${fromMonth}-01`;
  const allowance = regionalAllowance ?? before.regionalAllowance;
  await tx.run(INSERT, [
    personId,
    benefitId,
    month,
    at,
    number,
    agencyCode,
    provinceCode,
    wardCode,
    ...paid,
    allowance,
    notBefore,
  ]);
  if (!place) await tx.run(REPEAT_FOR_LATER_MOVES, [personId, benefitId, month, at, number, ...paid, notBefore]);
  return ok(await arrangementFor(tx.run, personId, benefitId, fromMonth));
}

/** People choose their account numbers: the same one at another bank is another account, perhaps somebody else's. */
function isAccountOf({ bankKey, accountNumber }: Arrangement, account: Extract<PaymentMethod, { method: 'account' }>): boolean {
  return bankKey === account.bankKey && accountNumber === account.accountNumber;
}

/** The same account in another place; cash is fetched there, wherever the new office says. */
function kept({ payMethod, bankKey, bankBranch, accountNumber }: Arrangement): PaymentMethod {
  if (payMethod === 'cash' || bankKey === null || accountNumber === null) return { method: 'cash' };
  return { method: 'account', bankKey, accountNumber, ...(bankBranch !== null && { bankBranch }) };
}

function columnsOf(payment: PaymentMethod): [string, string | null, string | null, string | null, string | null] {
  return payment.method === 'cash'
    ? ['cash', null, null, null, payment.cashPoint ?? null]
    : ['account', payment.bankKey, payment.bankBranch ?? null, payment.accountNumber, null];
}
