import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Joining } from './joining.ts';

/** By table, what came over: keys as they were, and as they are where they changed. */
export type Moved = Readonly<Record<string, readonly unknown[]>>;

type Key = { key: unknown };

// $1 the surviving person, $2 the merged one, $3 today. A number stays where the surviving person has the same one; where they have
// none of its kind, it is their current one.
const IDENTIFIERS = sql<Key>(
  'move-identifiers',
  `update identifier m set person_id = $1, current = m.current and m.kind <> 'social-insurance-number'
           and not exists (select from identifier s where s.person_id = $1 and s.kind = m.kind and s.current),
          valid_to = case when m.current and (m.kind = 'social-insurance-number'
           or exists (select from identifier s where s.person_id = $1 and s.kind = m.kind and s.current)) then $3::date else m.valid_to end
    where m.person_id = $2 and not exists (select from identifier s where s.person_id = $1 and s.kind = m.kind and s.value = m.value)
   returning json_build_array(m.kind, m.value) as key`,
);
const ROUTES = sql<Key>(
  'move-routes',
  `update route set person_id = $1 where person_id = $2
     and kind in ('social-insurance-number', 'citizen-number', 'old-id-number', 'passport-number', 'health-card')
   returning json_build_array(kind, key) as key`,
);

// Periods that begin in the same month stand behind those that are there; a month paid twice goes on standing in two rows.
const CONTRIBUTIONS = sql<Key>(
  'move-contributions',
  `update contribution_period c set person_id = $1, seq = n.seq
     from (select m.fund, m.from_month, m.seq as old,
                  (coalesce((select max(s.seq) + 1 from contribution_period s where s.person_id = $1 and s.fund = m.fund and s.from_month = m.from_month), 0)
                   + row_number() over (partition by m.fund, m.from_month order by m.seq) - 1)::smallint as seq
             from contribution_period m where m.person_id = $2) n
    where c.person_id = $2 and c.fund = n.fund and c.from_month = n.from_month and c.seq = n.old
   returning json_build_array(c.fund, c.from_month, n.old, c.seq) as key`,
);

const VACCINATIONS = sql<Key>(
  'move-vaccinations',
  `update vaccination m set person_id = $1 where m.person_id = $2
     and not exists (select from vaccination s where s.person_id = $1 and s.vaccine = m.vaccine and s.dose = m.dose)
   returning json_build_array(m.vaccine, m.dose) as key`,
);
const HOUSEHOLDS = sql<Key>(
  'move-household-members',
  `update household_member m set person_id = $1 where m.person_id = $2
     and not exists (select from household_member s where s.person_id = $1 and s.household_number = m.household_number
                        and (s.valid_from = m.valid_from or s.valid_to is null))
   returning json_build_array(m.household_number, m.valid_from) as key`,
);
const HEADS = sql<Key>(
  'move-household-heads',
  'update household set head_person_id = $1 where head_person_id = $2 returning household_number as key',
);
// Both sides of each link; nobody is their own guardian.
const GUARDIANSHIPS = sql<Key>(
  'move-guardianships',
  `update guardianship m set person_id = $1 where m.person_id = $2 and m.other_person_id <> $1
     and not exists (select from guardianship s where s.person_id = $1 and s.role = m.role and s.other_person_id = m.other_person_id)
   returning json_build_array(m.role, m.other_person_id) as key`,
);
const GUARDIANSHIPS_OF_OTHERS = sql<Key>(
  'move-guardianships-of-others',
  `update guardianship m set other_person_id = $1 where m.other_person_id = $2 and m.person_id <> $1
     and not exists (select from guardianship s where s.person_id = m.person_id and s.role = m.role and s.other_person_id = $1)
   returning json_build_array(m.person_id, m.role) as key`,
);
// What is about a row of an access log stays beside the log.
const FEEDBACK = sql<Key>(
  'merge-feedback',
  `update feedback set person_id = $1 where person_id = $2 and about->>'kind' is distinct from 'access-log' returning feedback_id as key`,
);

// A visit that both numbers have (one claim, sent twice) stays where it is; so does one whose certificate stands here already.
const COPY_VISITS = sql<{ visitId: string }>(
  'copy-visits-of-merged',
  `insert into visit (person_id, visit_id, claim_key, facility_code, department, category, admitted_at, discharged_at, paid_on, visit_code, reason,
     admission_diagnosis, discharge_diagnosis, main_diagnosis_code, main_diagnosis_name, treatment, outcome, discharge_kind, advice, sensitive,
     total, fund_pays, copayment, out_of_scope, other_sources, version, received_at)
   select $1, visit_id, claim_key, facility_code, department, category, admitted_at, discharged_at, paid_on, visit_code, reason,
          admission_diagnosis, discharge_diagnosis, main_diagnosis_code, main_diagnosis_name, treatment, outcome, discharge_kind, advice, sensitive,
          total, fund_pays, copayment, out_of_scope, other_sources, version, received_at
     from visit m where m.person_id = $2
      and not exists (select from visit s where s.person_id = $1 and s.facility_code = m.facility_code and s.claim_key = m.claim_key)
      and not exists (select from visit_certificate mc join visit_certificate sc on sc.serial_number = mc.serial_number
                       where mc.person_id = $2 and mc.visit_id = m.visit_id and sc.person_id = $1)
   returning visit_id as "visitId"`,
);
const VISIT_PARTS = [
  sql('move-visit-diagnoses', 'update visit_diagnosis set person_id = $1 where person_id = $2 and visit_id = any($3::uuid[])'),
  sql('move-visit-lines', 'update visit_line set person_id = $1 where person_id = $2 and visit_id = any($3::uuid[])'),
  sql('move-visit-results', 'update visit_result set person_id = $1 where person_id = $2 and visit_id = any($3::uuid[])'),
  sql('move-visit-courses', 'update visit_course set person_id = $1 where person_id = $2 and visit_id = any($3::uuid[])'),
  sql(
    'move-visit-certificates',
    'update visit_certificate set person_id = $1 where person_id = $2 and visit_id = any($3::uuid[])',
  ),
  sql(
    'move-visit-appointments',
    'update visit_appointment set person_id = $1 where person_id = $2 and visit_id = any($3::uuid[])',
  ),
  sql('move-visit-notes', 'update visit_note set person_id = $1 where person_id = $2 and visit_id = any($3::uuid[])'),
] as const;
const DROP_COPIED_VISITS = sql<{ visitId: string }>(
  'drop-copied-visits',
  'delete from visit where person_id = $1 and visit_id = any($2::uuid[]) returning visit_id as "visitId"',
);

// What was paid by our own lists stays with the ledger that says so; what stands here already under the same decision stays too.
const COPY_BENEFITS = sql<{ benefitId: string }>(
  'copy-benefits-of-merged',
  `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, to_day, amount, employer_code, employer_name,
     agency_code, pay_method, bank_key, account_number, state, regional_allowance)
   select $1, benefit_id, tab, kind, decision_number, decision_on, from_day, to_day, amount, employer_code, employer_name,
          agency_code, pay_method, bank_key, account_number, state, regional_allowance
     from benefit m where m.person_id = $2
      and not exists (select from benefit_payment p where p.person_id = $2 and p.benefit_id = m.benefit_id)
      and not exists (select from benefit s where s.person_id = $1 and s.decision_number = m.decision_number and s.kind = m.kind and s.from_day = m.from_day)
   returning benefit_id as "benefitId"`,
);
const BENEFIT_PARTS = [
  sql(
    'move-benefit-adjustments',
    'update benefit_adjustment set person_id = $1 where person_id = $2 and benefit_id = any($3::uuid[])',
  ),
  // Copied, as nothing in such a row may change; the old ones go with their benefit.
  sql(
    'copy-benefit-arrangements',
    `insert into benefit_arrangement (person_id, benefit_id, from_month, arranged_at, application_number, agency_code, province_code, ward_code,
       pay_method, bank_key, bank_branch, account_number, cash_point, regional_allowance, not_before, cancelled_at, cancelled_because)
     select $1, benefit_id, from_month, arranged_at, application_number, agency_code, province_code, ward_code,
            pay_method, bank_key, bank_branch, account_number, cash_point, regional_allowance, not_before, cancelled_at, cancelled_because
       from benefit_arrangement where person_id = $2 and benefit_id = any($3::uuid[])`,
  ),
] as const;
const DROP_COPIED_BENEFITS = sql<{ benefitId: string }>(
  'drop-copied-benefits',
  'delete from benefit where person_id = $1 and benefit_id = any($2::uuid[]) returning benefit_id as "benefitId"',
);

/**
 * What is the person's, whatever number it stood under: insured time, benefits that have ended, visits, vaccinations, household, children,
 * and the numbers themselves. What tells what was done under the number stays with it and is read there: files with their letters, issued
 * papers, the access log, the history of contacts.
 */
export async function moveRecords(tx: Transaction, { personId, mergedId }: Joining, today: Temporal.PlainDate): Promise<Moved> {
  const both = [personId, mergedId];
  const keys = async (rows: Promise<Key[]>) => (await rows).map(({ key }) => key);
  const visits = (await tx.run(COPY_VISITS, both)).map(({ visitId }) => visitId);
  for (const part of VISIT_PARTS) await tx.run(part, [...both, visits]);
  assertAll((await tx.run(DROP_COPIED_VISITS, [mergedId, visits])).length, visits);
  const benefits = (await tx.run(COPY_BENEFITS, both)).map(({ benefitId }) => benefitId);
  for (const part of BENEFIT_PARTS) await tx.run(part, [...both, benefits]);
  assertAll((await tx.run(DROP_COPIED_BENEFITS, [mergedId, benefits])).length, benefits);
  return {
    visits,
    benefits,
    contributions: await keys(tx.run(CONTRIBUTIONS, both)),
    vaccinations: await keys(tx.run(VACCINATIONS, both)),
    households: await keys(tx.run(HOUSEHOLDS, both)),
    householdHeads: await keys(tx.run(HEADS, both)),
    guardianships: await keys(tx.run(GUARDIANSHIPS, both)),
    guardianshipsOfOthers: await keys(tx.run(GUARDIANSHIPS_OF_OTHERS, both)),
    feedback: await keys(tx.run(FEEDBACK, both)),
    identifiers: await keys(tx.run(IDENTIFIERS, [...both, today])),
    routes: await keys(tx.run(ROUTES, both)),
  };
}

function assertAll(dropped: number, copied: readonly string[]): void {
  if (dropped !== copied.length) throw new Error('what was copied is not what was moved');
}
