import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { BenefitTaken } from './benefits-taken.ts';
import type { FundPeriod } from './runs.ts';

/** Whose paper it is, as printed on it. */
export const holder = z.object({
  fullName: z.string(),
  birthDate: z.string().describe('YYYY-MM-DD, or the year alone'),
  sex: z.enum(['male', 'female']),
  socialInsuranceNumber: z.string().nullable(),
});

/** The office that keeps the person's records. */
export const issuer = z.object({ agencyName: z.string(), place: z.string() });

type HolderRow = z.infer<typeof holder> & z.infer<typeof issuer>;

const HOLDER = sql<HolderRow>(
  'statement-holder',
  `select p.full_name as "fullName", case when p.birth_year_only then to_char(p.birth_date, 'YYYY') else to_char(p.birth_date, 'YYYY-MM-DD') end as "birthDate",
          p.sex, i.value as "socialInsuranceNumber", g.name as "agencyName", v.name as place
     from person p join agency g on g.agency_code = p.agency_code join province v on v.code = g.province_code
     left join identifier i on i.person_id = p.person_id and i.kind = 'social-insurance-number' and i.current
    where p.person_id = $1`,
);
const PERIODS = sql<FundPeriod>(
  'statement-periods',
  `select fund, to_char(from_month, 'YYYY-MM') as "fromMonth", to_char(to_month, 'YYYY-MM') as "toMonth", scheme, employer_name as "employerName",
          job_title as "jobTitle", workplace, insurable_earnings as "insurableEarnings", salary_coefficient::float8 as "salaryCoefficient", paid
     from contribution_period where person_id = $1 order by fund, from_month, seq`,
);
const BENEFITS_TAKEN = sql<BenefitTaken>(
  'statement-benefits-taken',
  `select kind, decision_number as "decisionNumber", decision_on as "decisionOn", from_day as "fromDay", to_day as "toDay", amount
     from benefit where person_id = $1 and tab in ('one-time', 'unemployment')
    order by decision_on, from_day, decision_number, kind`,
);

export async function holderOf(
  query: Query,
  personId: number,
): Promise<{ holder: z.infer<typeof holder>; issuer: z.infer<typeof issuer> }> {
  const [row] = await query(HOLDER, [personId]);
  if (!row) throw new Error('a statement about a person who does not exist');
  const { agencyName, place, ...person } = row;
  return { holder: person, issuer: { agencyName, place } };
}

export function periodsOf(query: Query, personId: number): Promise<FundPeriod[]> {
  return query(PERIODS, [personId]);
}

export function benefitsTakenOf(query: Query, personId: number): Promise<BenefitTaken[]> {
  return query(BENEFITS_TAKEN, [personId]);
}
