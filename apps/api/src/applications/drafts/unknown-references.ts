import { type Answers, type Form, type Reference, referencesOf } from '@openvssid/procedures';
import { type FaultCode, type FaultParams, type FieldError, fieldError } from '@openvssid/procedures/forms';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { FOR_FIRST_CARE } from '../../places/first-care.ts';

type Fault = { code: FaultCode } & FaultParams;

/** Codes that are in no list any more. Files need no look: the lists hold what the draft itself owns. */
export async function unknownReferences(query: Query, form: Form, answers: Answers): Promise<FieldError[]> {
  const errors: FieldError[] = [];
  const questions = form.pages.flatMap((page) => page.questions);
  for (const reference of referencesOf(form, answers)) {
    const question = questions.find(({ key }) => key === reference.field);
    const fault = question && (await faultOf(query, reference));
    if (fault) errors.push(fieldError(question, fault.code, fault));
  }
  return errors;
}

type Found = { found: number };
const EXISTS = {
  agency: sql<Found>('agency-exists', 'select 1 as found from agency where agency_code = $1'),
  province: sql<Found>('province-exists', 'select 1 as found from province where code = $1 and valid_to is null'),
  ward: sql<Found>('ward-exists', 'select 1 as found from ward where code = $1 and province_code = $2 and valid_to is null'),
};
const BANK = sql<{ successor: string | null }>(
  'bank-and-its-successor',
  'select coalesce(s.short_name, b.superseded_by) as successor from bank b left join bank s on s.key = b.superseded_by where b.key = $1',
);
const FACILITY = sql<{ forFirstCare: boolean }>(
  'facility-for-first-care',
  `select ${FOR_FIRST_CARE} as "forFirstCare" from facility f where f.facility_code = $1`,
);

async function faultOf(query: Query, reference: Reference): Promise<Fault | undefined> {
  switch (reference.kind) {
    case 'agency':
    case 'province':
      return (await query(EXISTS[reference.kind], [reference.code])).length > 0 ? undefined : { code: 'choice-unknown' };
    case 'ward':
      return (await query(EXISTS.ward, [reference.code, reference.provinceCode])).length > 0
        ? undefined
        : { code: 'choice-unknown' };
    case 'bank':
      return bankFault(await query(BANK, [reference.code]));
    case 'facility':
      return facilityFault(await query(FACILITY, [reference.code]));
    case 'file':
      return undefined;
  }
}

function bankFault([bank]: { successor: string | null }[]): Fault | undefined {
  if (!bank) return { code: 'choice-unknown' };
  return bank.successor === null ? undefined : { code: 'bank-superseded', successor: bank.successor };
}

function facilityFault([facility]: { forFirstCare: boolean }[]): Fault | undefined {
  if (!facility) return { code: 'choice-unknown' };
  return facility.forFirstCare ? undefined : { code: 'facility-not-for-first-care' };
}
