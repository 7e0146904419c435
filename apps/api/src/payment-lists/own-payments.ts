import { monthOf, nextMonth } from '@openvssid/core';
import { z } from 'zod';
import { civilDay } from '@openvssid/server/clock';
import { ARRANGED_COLUMNS, arrangedFor } from '../benefits/arrangement.ts';
import { OF_PERSON } from '../people/records-of.ts';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

const money = z.number().int().describe('đồng');
const month = z.string().regex(/^\d{4}-\d{2}$/);

const receipt = z.object({
  month,
  amount: money,
  payMethod: z.enum(['cash', 'account']),
  bankName: z.string().nullable(),
  accountEnding: z.string().nullable(),
  cashPoint: z.string().nullable(),
  attorneyName: z.string().nullable().describe('who receives in the person’s place'),
});
export const ownPayments = z.object({
  payments: z.array(
    z.object({
      benefitId: z.uuid(),
      last: receipt.extend({ state: z.enum(['listed', 'paid', 'returned']), settledOn: z.iso.date().nullable() }).nullable(),
      next: receipt.extend({ fromDay: z.iso.date(), listed: z.boolean().describe('false: as things stand today') }).nullable(),
    }),
  ),
});
type OwnPayment = z.infer<typeof ownPayments>['payments'][number];

type Receipt = z.infer<typeof receipt> & { benefitId: string };
type ListedRow = Receipt & { state: 'listed' | 'paid' | 'returned'; settledOn: string | null };
const HOW = `k.short_name as "bankName", right(p.account_number, 4) as "accountEnding", p.cash_point as "cashPoint", p.attorney_name as "attorneyName"`;

// Of each benefit the newest that was settled, and the newest that was not.
const LISTED = sql<ListedRow>(
  'own-benefit-payments',
  `select distinct on (p.benefit_id, p.state = 'listed') p.benefit_id as "benefitId", to_char(p.month, 'YYYY-MM') as month, p.amount, p.pay_method as "payMethod",
          ${HOW}, p.state, p.settled_on as "settledOn"
     from benefit_payment p left join bank k on k.key = p.bank_key
    where ${OF_PERSON('p', '$1')} and p.state in ('listed', 'paid', 'returned') and p.amount > 0
    order by p.benefit_id, p.state = 'listed', p.month desc`,
);
const EXPECTED = sql<Omit<Receipt, 'month'> & { toDay: string | null }>(
  'own-benefit-payments-expected',
  `select e."benefitId", e.amount, e."payMethod", k.short_name as "bankName", right(e."accountNumber", 4) as "accountEnding", e."cashPoint", e."toDay",
          case when e."payMethod" = 'cash' then (
            select a.other_name from recipient_authorisation a left join person o on o.person_id = a.other_person_id
             where a.person_id = $1 and a.benefit_id = e."benefitId" and a.role = 'principal' and a.state = 'active' and o.deceased_on is null
               and e.tab = any(a.acts) and $2::date between a.from_day and a.to_day limit 1) end as "attorneyName"
     from (select b.benefit_id as "benefitId", b.tab, b.to_day as "toDay", ${ARRANGED_COLUMNS} from benefit b ${arrangedFor('$2', '$3')}
            where b.person_id = $1 and b.tab in ('monthly', 'unemployment') and b.state = 'paying'
              and (b.to_day is null or b.to_day >= $2::date)) e
     left join bank k on k.key = e."bankKey"`,
);

/** What was paid last and what comes next, for each benefit that has any of it. */
export async function ownPaymentsOf(query: Query, personId: number, now: Temporal.Instant): Promise<OwnPayment[]> {
  const coming = nextMonth(monthOf(civilDay(now).toString()));
  const [listed, expected] = await Promise.all([query(LISTED, [personId]), query(EXPECTED, [personId, `${coming}-01`, now])]);
  const benefitIds = [...new Set([...listed, ...expected].map(({ benefitId }) => benefitId))];
  return benefitIds.map((benefitId) => {
    const of = listed.filter((row) => row.benefitId === benefitId);
    const settled = of.find(({ state }) => state !== 'listed');
    const open = of.find(({ state }) => state === 'listed');
    const foreseen = expected.find((row) => row.benefitId === benefitId);
    return {
      benefitId,
      last: settled ? { ...receiptOf(settled), state: settled.state, settledOn: settled.settledOn } : null,
      next: open
        ? { ...receiptOf(open), fromDay: `${open.month}-01`, listed: true }
        : foreseen
          ? { ...receiptOf({ ...foreseen, month: coming }), fromDay: `${coming}-01`, listed: false }
          : null,
    };
  });
}

function receiptOf({
  month: of,
  amount,
  payMethod,
  bankName,
  accountEnding,
  cashPoint,
  attorneyName,
}: z.infer<typeof receipt>): z.infer<typeof receipt> {
  return { month: of, amount, payMethod, bankName, accountEnding, cashPoint, attorneyName };
}
