import { sql, type Transaction } from '@openvssid/server/db/database';
import { openFollowUp } from '../follow-up-cases/open.ts';
import type { ReturnReason } from './returns-file.ts';

/** What a bank says where the account itself is at fault: it is not tried again. */
const ACCOUNT_AT_FAULT: readonly ReturnReason[] = ['account-closed', 'account-unknown', 'name-differs'];

const CANCEL = sql<{ fromMonth: string }>(
  'cancel-refused-arrangement',
  `update benefit_arrangement set cancelled_at = $4, cancelled_because = 'returned'
    where person_id = $1 and benefit_id = $2 and arranged_at = $3 and pay_method = 'account' and account_number = $5 and cancelled_at is null
   returning from_month as "fromMonth"`,
);

// A move that came with the account stays: in the new place the person is paid as was last good, and in cash where that is unknown.
const KEEP_PLACE = sql(
  'keep-place-of-refused-arrangement',
  `insert into benefit_arrangement (person_id, benefit_id, from_month, arranged_at, application_number, agency_code, province_code, ward_code,
          pay_method, bank_key, bank_branch, account_number, regional_allowance)
   select c.person_id, c.benefit_id, c.from_month, $4, c.application_number, c.agency_code, c.province_code, c.ward_code,
          case when good.account_number = $5 or good.account_number is null then 'cash' else 'account' end,
          case when good.account_number <> $5 then good.bank_key end, case when good.account_number <> $5 then good.bank_branch end,
          case when good.account_number <> $5 then good.account_number end, c.regional_allowance
     from benefit_arrangement c
     join benefit b on b.person_id = c.person_id and b.benefit_id = c.benefit_id
     left join lateral (
       select a.agency_code, a.bank_key, a.bank_branch, a.account_number from benefit_arrangement a
        where a.person_id = c.person_id and a.benefit_id = c.benefit_id and a.cancelled_at is null and a.from_month <= c.from_month
          and a.arranged_at < c.arranged_at
        order by a.arranged_at desc, a.from_month desc limit 1) earlier on true
    cross join lateral (
       select case when earlier.agency_code is null then b.bank_key else earlier.bank_key end as bank_key, earlier.bank_branch,
              case when earlier.agency_code is null then b.account_number else earlier.account_number end as account_number) good
    where c.person_id = $1 and c.benefit_id = $2 and c.arranged_at = $3 and c.cancelled_at = $4
      and c.agency_code <> coalesce(earlier.agency_code, b.agency_code)`,
);

// The benefit's own account, with nothing arranged: the money waits at the office. Put before whatever was arranged for a later month,
// which holds from that month on.
const PAY_IN_CASH = sql<{ benefitId: string }>(
  'pay-in-cash-after-refused-account',
  `insert into benefit_arrangement (person_id, benefit_id, from_month, arranged_at, application_number, agency_code, province_code, pay_method,
          regional_allowance)
   select b.person_id, b.benefit_id, $5::date,
          least($6::timestamptz, (select min(a.arranged_at) - interval '1 second' from benefit_arrangement a
                                   where a.person_id = b.person_id and a.benefit_id = b.benefit_id)),
          $7, b.agency_code, g.province_code, 'cash', b.regional_allowance
     from benefit b join agency g on g.agency_code = b.agency_code
    where b.person_id = $1 and b.benefit_id = $2 and b.pay_method = 'account' and b.bank_key = $3 and b.account_number = $4
      and not exists (select from benefit_arrangement a where a.person_id = b.person_id and a.benefit_id = b.benefit_id
                         and a.cancelled_at is null and a.from_month <= $5::date)
   returning benefit_id as "benefitId"`,
);

export type RefusedAccount = {
  personId: number;
  benefitId: string;
  /** Of the arrangement that the payment followed; null: the benefit's own account. */
  arrangedAt: Temporal.Instant | null;
  accountNumber: string | null;
  bankKey: string | null;
  reason: ReturnReason;
  /** Of the payment that came back: its reference and its month, `YYYY-MM`. */
  reference: string;
  month: string;
};

/** After a bank has refused an account, the next payment goes by the last good way, and in cash at the office, with a case for an officer, where nothing else was ever arranged. */
export async function leaveRefusedAccount(tx: Transaction, refused: RefusedAccount, now: Temporal.Instant): Promise<void> {
  const { personId, benefitId, arrangedAt, accountNumber, bankKey, reason, reference, month } = refused;
  if (accountNumber === null || !ACCOUNT_AT_FAULT.includes(reason)) return;
  if (arrangedAt !== null) {
    const arrangement = [personId, benefitId, arrangedAt, now, accountNumber];
    const cancelled = await tx.run(CANCEL, arrangement);
    if (cancelled.length > 0) await tx.run(KEEP_PLACE, arrangement);
  }
  const inCash = await tx.run(PAY_IN_CASH, [personId, benefitId, bankKey, accountNumber, `${month}-01`, now, reference]);
  if (inCash.length > 0)
    await openFollowUp(tx, { personId, applicationNumber: reference, now, kind: 'refused-account', data: { benefitId, reason } });
}
