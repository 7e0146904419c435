import { z } from 'zod';
import type { Month } from '@openvssid/core';
import { sql, type Database } from '@openvssid/server/db/database';
import { OF_PERSON } from '../people/records-of.ts';
import { ARRANGED_COLUMNS, arrangedFor } from './arrangement.ts';

export const benefitTab = z.enum(['one-time', 'short-term', 'monthly', 'unemployment']);

const benefitKind = z.enum([
  'one-time-withdrawal',
  'retirement-lump-sum',
  'funeral',
  'work-accident-lump-sum',
  'sickness',
  'maternity',
  'convalescence',
  'pension',
  'incapacity',
  'survivors',
  'work-accident-allowance',
  'social-pension',
  'unemployment-benefit',
]);

const adjustment = z.object({
  effectiveOn: z.iso.date(),
  oldAmount: z.number().int(),
  newAmount: z.number().int(),
  legalBasis: z.string(),
});

/** How a benefit is paid from a later month on. */
const comingPayment = z.object({
  fromMonth: z.string().describe('YYYY-MM'),
  payMethod: z.enum(['cash', 'account']),
  bankName: z.string().nullable(),
  accountEnding: z.string().nullable(),
  cashPoint: z.string().nullable(),
  agencyName: z.string(),
});

export const benefit = z.object({
  benefitId: z.uuid(),
  tab: benefitTab,
  kind: benefitKind,
  decisionNumber: z.string(),
  decisionOn: z.iso.date(),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
  amount: z
    .number()
    .int()
    .describe(
      'đồng: the sum paid, or the amount a month for monthly and unemployment benefits; 0 where it is reckoned once it begins',
    ),
  employerName: z.string().nullable(),
  agencyName: z.string(),
  payMethod: z.enum(['cash', 'account']),
  bankName: z.string().nullable(),
  accountEnding: z.string().nullable().describe('the last four characters; the whole number is asked for apart'),
  cashPoint: z.string().nullable(),
  coming: z.array(comingPayment).describe('What a decision has arranged for later months, the next one first'),
  state: z
    .enum(['paying', 'paid', 'suspended', 'ended', 'waiting'])
    .describe('waiting: granted, to begin on `fromDay`; nothing is paid'),
  adjustments: z.array(adjustment).describe('phiếu điều chỉnh, newest first'),
});

export const benefitList = z.object({ benefits: z.array(benefit) });

/** Of `benefit b` with what is arranged for a month: how it is paid in it. */
const PAID_NOW = `g.name as "agencyName", k.short_name as "bankName",
  right(case when r.arranged_at is null then b.account_number else r.account_number end, 4) as "accountEnding", r.cash_point as "cashPoint",
  coalesce(r.pay_method, b.pay_method) as "payMethod", b.amount - b.regional_allowance + coalesce(r.regional_allowance, b.regional_allowance) as amount`;

// An arrangement that another one, made later, replaces from its first month on never comes.
const COMING = `coalesce((
  select json_agg(json_build_object('fromMonth', to_char(a.from_month, 'YYYY-MM'), 'payMethod', a.pay_method, 'bankName', ak.short_name,
           'accountEnding', right(a.account_number, 4), 'cashPoint', a.cash_point, 'agencyName', ag.name) order by a.from_month)
    from benefit_arrangement a join agency ag on ag.agency_code = a.agency_code left join bank ak on ak.key = a.bank_key
   where a.person_id = b.person_id and a.benefit_id = b.benefit_id and a.cancelled_at is null and a.from_month > $2::date
     and not exists (select from benefit_arrangement n where n.person_id = a.person_id and n.benefit_id = a.benefit_id and n.cancelled_at is null
                        and n.from_month <= a.from_month and (n.arranged_at, n.from_month) > (a.arranged_at, a.from_month))), '[]')`;

const BENEFITS = sql<z.infer<typeof benefit>>(
  'benefits-of-person',
  `select b.benefit_id as "benefitId", b.tab, b.kind, b.decision_number as "decisionNumber", b.decision_on as "decisionOn",
          b.from_day as "fromDay", b.to_day as "toDay", b.employer_name as "employerName", b.state, ${PAID_NOW}, ${COMING} as coming,
          coalesce((select json_agg(json_build_object('effectiveOn', a.effective_on, 'oldAmount', a.old_amount, 'newAmount', a.new_amount,
                                                      'legalBasis', a.legal_basis) order by a.effective_on desc)
                      from benefit_adjustment a where a.person_id = b.person_id and a.benefit_id = b.benefit_id), '[]') as adjustments
     from benefit b ${arrangedFor('$2')}
    where ${OF_PERSON('b', '$1')}
    order by b.decision_on desc, b.from_day desc`,
);

const ACCOUNT_NUMBER = sql<{ accountNumber: string | null }>(
  'benefit-account-number',
  `select ${ARRANGED_COLUMNS} from benefit b ${arrangedFor('$3')} where ${OF_PERSON('b', '$1')} and b.benefit_id = $2`,
);

/** All benefits of one person, those that stay under a merged number too, as they are paid in a month, newest decision first. */
export async function benefitsOf(db: Database, personId: number, month: Month): Promise<z.infer<typeof benefit>[]> {
  return db.read(BENEFITS, [personId, `${month}-01`]);
}

/** The whole number of the account that one of the person's own benefits is paid into in a month; undefined where there is none. */
export async function accountNumberOf(
  db: Database,
  personId: number,
  benefitId: string,
  month: Month,
): Promise<string | undefined> {
  const [row] = await db.read(ACCOUNT_NUMBER, [personId, benefitId, `${month}-01`]);
  return row?.accountNumber ?? undefined;
}
