import { z } from 'zod';
import { sql, type Database } from '@openvssid/server/db/database';

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

export const benefit = z.object({
  benefitId: z.uuid(),
  tab: benefitTab,
  kind: benefitKind,
  decisionNumber: z.string(),
  decisionOn: z.iso.date(),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
  amount: z.number().int().describe('đồng: the sum paid, or the amount a month for monthly and unemployment benefits'),
  employerName: z.string().nullable(),
  agencyName: z.string(),
  payMethod: z.enum(['cash', 'account']),
  bankName: z.string().nullable(),
  accountEnding: z.string().nullable().describe('the last four characters; the whole number is asked for apart'),
  state: z.enum(['paying', 'paid', 'suspended', 'ended']),
  adjustments: z.array(adjustment).describe('phiếu điều chỉnh, newest first'),
});

export const benefitList = z.object({ benefits: z.array(benefit) });

const BENEFITS = sql<z.infer<typeof benefit>>(
  'benefits-of-person',
  `select b.benefit_id as "benefitId", b.tab, b.kind, b.decision_number as "decisionNumber", b.decision_on as "decisionOn",
          b.from_day as "fromDay", b.to_day as "toDay", b.amount, b.employer_name as "employerName", g.name as "agencyName",
          b.pay_method as "payMethod", k.short_name as "bankName", right(b.account_number, 4) as "accountEnding", b.state,
          coalesce((select json_agg(json_build_object('effectiveOn', a.effective_on, 'oldAmount', a.old_amount, 'newAmount', a.new_amount,
                                                      'legalBasis', a.legal_basis) order by a.effective_on desc)
                      from benefit_adjustment a where a.person_id = b.person_id and a.benefit_id = b.benefit_id), '[]') as adjustments
     from benefit b join agency g on g.agency_code = b.agency_code left join bank k on k.key = b.bank_key
    where b.person_id = $1
    order by b.decision_on desc, b.from_day desc`,
);

const ACCOUNT_NUMBER = sql<{ accountNumber: string }>(
  'benefit-account-number',
  'select account_number as "accountNumber" from benefit where person_id = $1 and benefit_id = $2 and account_number is not null',
);

/** All benefits of one person, newest decision first. */
export async function benefitsOf(db: Database, personId: number): Promise<z.infer<typeof benefit>[]> {
  return db.read(BENEFITS, [personId]);
}

/** The whole account number of one of the person's own benefits; undefined where there is none. */
export async function accountNumberOf(db: Database, personId: number, benefitId: string): Promise<string | undefined> {
  const [row] = await db.read(ACCOUNT_NUMBER, [personId, benefitId]);
  return row?.accountNumber;
}
