import { type Answers, checkAnswers, type Reference, referencesOf } from '@openvssid/procedures';
import { type FieldError, fieldError } from '@openvssid/procedures/forms';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { type Draft, questionsOf } from './draft.ts';

export type CheckedDraft = { answers: Answers; errors: readonly FieldError[] };

/** The whole form as it would be sent now: what is not asked is left out, and everything that is wrong is named. */
export async function checkDraft(query: Query, { procedure, facts, answers: draft, day }: Draft): Promise<CheckedDraft> {
  const { answers, errors } = checkAnswers(procedure.form, draft);
  const inForm = errors.length > 0 ? errors : procedure.check(facts, answers, day);
  return { answers, errors: [...inForm, ...(await unknownReferences(query, { procedure, answers }))] };
}

const AGENCY_EXISTS = sql<{ found: number }>('agency-exists', 'select 1 as found from agency where agency_code = $1');
const PROVINCE_EXISTS = sql<{ found: number }>(
  'province-exists',
  'select 1 as found from province where code = $1 and valid_to is null',
);
const WARD_EXISTS = sql<{ found: number }>(
  'ward-exists',
  'select 1 as found from ward where code = $1 and province_code = $2 and valid_to is null',
);

/** Codes that are in no list. Files need no look: the lists hold what the draft itself owns. */
export async function unknownReferences(
  query: Query,
  { procedure, answers }: Pick<Draft, 'procedure' | 'answers'>,
): Promise<FieldError[]> {
  const errors: FieldError[] = [];
  for (const reference of referencesOf(procedure.form, answers)) {
    const question = questionsOf(procedure).find(({ key }) => key === reference.field);
    if (question && !(await exists(query, reference))) errors.push(fieldError(question, 'choice-unknown'));
  }
  return errors;
}

const BANK_EXISTS = sql<{ found: number }>('bank-exists', 'select 1 as found from bank where key = $1 and superseded_by is null');
const FACILITY_EXISTS = sql<{ found: number }>('facility-exists', 'select 1 as found from facility where facility_code = $1');

async function exists(query: Query, reference: Reference): Promise<boolean> {
  switch (reference.kind) {
    case 'agency':
      return (await query(AGENCY_EXISTS, [reference.code])).length > 0;
    case 'province':
      return (await query(PROVINCE_EXISTS, [reference.code])).length > 0;
    case 'ward':
      return (await query(WARD_EXISTS, [reference.code, reference.provinceCode])).length > 0;
    case 'bank':
      return (await query(BANK_EXISTS, [reference.code])).length > 0;
    case 'facility':
      return (await query(FACILITY_EXISTS, [reference.code])).length > 0;
    case 'file':
      return true;
  }
}
