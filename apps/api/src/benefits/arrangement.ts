import type { Month } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

/** How one benefit is paid in one month. */
export type Arrangement = {
  agencyCode: string;
  provinceCode: string;
  /** Known where the person has moved; of the benefit itself only the office is. */
  wardCode: string | null;
  payMethod: 'cash' | 'account';
  bankKey: string | null;
  bankBranch: string | null;
  accountNumber: string | null;
  cashPoint: string | null;
  /** Whole đồng of this month, the regional allowance of the place included. */
  amount: number;
  regionalAllowance: number;
  /** The first payment does not go out before. */
  notBefore: Temporal.Instant | null;
  /** Null where nothing was ever arranged: the benefit's own words hold. */
  arrangedAt: Temporal.Instant | null;
  fromMonth: Month | null;
  applicationNumber: string | null;
};

/**
 * Joins to `benefit b` the newest living arrangement `r` of a month, `agency g` and `bank k` that go with it. For statements about many
 * benefits, as a payment list; `month` is the parameter that holds its first day. With `payable`, the parameter of a moment, what may not
 * be paid out before is passed over until then: the arrangement before it holds.
 *
 *     sql('list-of-month', `select b.person_id, ${ARRANGED_COLUMNS} from benefit b ${arrangedFor('$1')} where g.agency_code = $2`)
 */
export function arrangedFor(month: `$${number}`, payable?: `$${number}`): string {
  const due = payable === undefined ? '' : ` and (a.not_before is null or a.not_before <= ${payable})`;
  return `left join lateral (
      select a.arranged_at, a.from_month, a.application_number, a.agency_code, a.province_code, a.ward_code, a.pay_method, a.bank_key, a.bank_branch,
             a.account_number, a.cash_point, a.regional_allowance, a.not_before
        from benefit_arrangement a
       where a.person_id = b.person_id and a.benefit_id = b.benefit_id and a.cancelled_at is null and a.from_month <= ${month}${due}
       order by a.arranged_at desc, a.from_month desc limit 1) r on true
    join agency g on g.agency_code = coalesce(r.agency_code, b.agency_code)
    left join bank k on k.key = ${either('bank_key')}`;
}

/** What is empty in an arrangement is empty: the benefit's own account does not shine through a payment in cash. */
function either(column: string): string {
  return `case when r.arranged_at is null then b.${column} else r.${column} end`;
}

export const ARRANGED_COLUMNS = `g.agency_code as "agencyCode", coalesce(r.province_code, g.province_code) as "provinceCode",
  r.ward_code as "wardCode", coalesce(r.pay_method, b.pay_method) as "payMethod",
  ${either('bank_key')} as "bankKey", r.bank_branch as "bankBranch", ${either('account_number')} as "accountNumber", r.cash_point as "cashPoint",
  b.amount - b.regional_allowance + coalesce(r.regional_allowance, b.regional_allowance) as amount,
  coalesce(r.regional_allowance, b.regional_allowance) as "regionalAllowance", r.not_before as "notBefore", r.arranged_at as "arrangedAt",
  to_char(r.from_month, 'YYYY-MM') as "fromMonth", r.application_number as "applicationNumber"`;

const ARRANGEMENT = sql<Arrangement>(
  'arrangement-for-month',
  `select ${ARRANGED_COLUMNS} from benefit b ${arrangedFor('$3')} where b.person_id = $1 and b.benefit_id = $2`,
);

/**
 * How a benefit is paid in a month: as arranged last for it or for an earlier one, else as the benefit itself says.
 *
 *     const { payMethod, accountNumber } = await arrangementFor(tx.run, personId, benefitId, monthOf('2027-01'));
 */
export async function arrangementFor(query: Query, personId: number, benefitId: string, month: Month): Promise<Arrangement> {
  const [row] = await query(ARRANGEMENT, [personId, benefitId, `${month}-01`]);
  if (!row) throw new Error('an arrangement was asked of a benefit that does not exist');
  return row;
}
