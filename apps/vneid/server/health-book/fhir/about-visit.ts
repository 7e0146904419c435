import type { Condition, Encounter, MedicationRequest, Observation, Organization } from '@medplum/fhirtypes';
import type { OpenVisit } from '../partner/answers.ts';
import { type Entry, entry } from './entry.ts';
import { addressOf, SYSTEMS } from './names.ts';
import { numberOf, ucumOf } from './units.ts';

const CLASSES = {
  outpatient: { code: 'AMB', display: 'ambulatory' },
  'day-treatment': { code: 'SS', display: 'short stay' },
  inpatient: { code: 'IMP', display: 'inpatient encounter' },
} as const;

export const encounterAddress = (visitId: string): string => addressOf('encounter', visitId);
const conditionAddress = (visitId: string, index: number): string => addressOf('condition', `${visitId} ${index}`);
const facilityAddress = (code: string): string => addressOf('organization', code);

/** Each facility once, however many visits it had. */
export function facilityEntries(visits: readonly OpenVisit[]): Entry<Organization>[] {
  const facilities = new Map(visits.map(({ facility }) => [facility.code, facility.name]));
  return [...facilities].map(([code, name]) =>
    entry(facilityAddress(code), { resourceType: 'Organization', identifier: [{ system: SYSTEMS.facility, value: code }], name }),
  );
}

export function encounterEntry(visit: OpenVisit, patient: string): Entry<Encounter> {
  const { visitId, facility, admittedAt, dischargedAt, category, reason, diagnoses, dischargeKind } = visit;
  return entry(encounterAddress(visitId), {
    resourceType: 'Encounter',
    identifier: [{ system: SYSTEMS.visit, value: visitId }],
    status: dischargedAt === null ? 'in-progress' : 'finished',
    class:
      category === undefined
        ? { system: SYSTEMS.absentReason, code: 'unknown', display: 'Unknown' }
        : { system: SYSTEMS.actCode, ...CLASSES[category] },
    subject: { reference: patient },
    period: { start: admittedAt, ...(dischargedAt !== null && { end: dischargedAt }) },
    ...(reason !== undefined && { reasonCode: [{ text: reason }] }),
    ...(diagnoses.length > 0 && {
      diagnosis: diagnoses.map(({ main }, index) => ({
        condition: { reference: conditionAddress(visitId, index) },
        use: {
          coding: [{ system: SYSTEMS.diagnosisRole, code: main ? 'DD' : 'CM' }],
          text: main ? 'Bệnh chính' : 'Bệnh kèm theo',
        },
      })),
    }),
    ...(dischargeKind !== undefined && { hospitalization: { dischargeDisposition: { text: dischargeKind } } }),
    serviceProvider: { reference: facilityAddress(facility.code) },
  });
}

/** What the facility diagnosed; treatment, outcome and advice stand with the main one. */
export function conditionEntries(visit: OpenVisit, patient: string): Entry<Condition>[] {
  const { visitId, diagnoses, admittedAt, treatment, outcome, advice } = visit;
  const words = [treatment, outcome, advice].filter((text) => text !== undefined);
  return diagnoses.map(({ code, name, main }, index) =>
    entry(conditionAddress(visitId, index), {
      resourceType: 'Condition',
      verificationStatus: { coding: [{ system: SYSTEMS.conditionVerification, code: 'confirmed' }] },
      category: [{ coding: [{ system: SYSTEMS.conditionCategory, code: 'encounter-diagnosis' }] }],
      code: { ...(isIcd10(code) && { coding: [{ system: SYSTEMS.icd10, code, display: name }] }), text: name },
      subject: { reference: patient },
      encounter: { reference: encounterAddress(visitId) },
      recordedDate: admittedAt,
      ...(main && words.length > 0 && { note: words.map((text) => ({ text })) }),
    }),
  );
}

/** ICD-10 as issued for Viet Nam (QĐ 4469/QĐ-BYT): a letter, two digits, perhaps more after a point. */
const isIcd10 = (code: string): boolean => /^[A-Z]\d{2}(\.\d{1,2})?[+*†]?$/.test(code);

export function medicationEntries({ visitId, drugs, admittedAt }: OpenVisit, patient: string): Entry<MedicationRequest>[] {
  return drugs.map(({ name, dosage, quantity, unit, days }, index) =>
    entry(addressOf('medication', `${visitId} ${index}`), {
      resourceType: 'MedicationRequest',
      status: 'completed',
      intent: 'order',
      medicationCodeableConcept: { text: name },
      subject: { reference: patient },
      encounter: { reference: encounterAddress(visitId) },
      authoredOn: admittedAt,
      ...(dosage !== undefined && { dosageInstruction: [{ text: dosage }] }),
      dispenseRequest: {
        // «Viên», «Gói»: words of a pharmacy, no UCUM.
        quantity: { value: quantity, ...(unit !== undefined && { unit }) },
        ...(days !== undefined && {
          expectedSupplyDuration: { value: days, unit: 'ngày', system: SYSTEMS.ucum, code: 'd' },
        }),
      },
    }),
  );
}

export function observationEntries({ visitId, results, admittedAt }: OpenVisit, patient: string): Entry<Observation>[] {
  return results.map((result, index) =>
    entry(addressOf('observation', `${visitId} ${index}`), {
      resourceType: 'Observation',
      status: 'final',
      code: { text: result.name },
      subject: { reference: patient },
      encounter: { reference: encounterAddress(visitId) },
      effectiveDateTime: result.at ?? admittedAt,
      ...valueOf(result),
      ...(result.conclusion !== undefined && { interpretation: [{ text: result.conclusion }] }),
      ...(result.reference !== undefined && { referenceRange: [{ text: result.reference }] }),
    }),
  );
}

function valueOf({ value, unit = '' }: OpenVisit['results'][number]): Partial<Observation> {
  if (value === undefined)
    return { dataAbsentReason: { coding: [{ system: SYSTEMS.absentReason, code: 'unknown', display: 'Unknown' }] } };
  const number = numberOf(value);
  if (number === undefined) return { valueString: `${value} ${unit}`.trim() };
  const code = ucumOf(unit);
  return {
    valueQuantity: { value: number, ...(unit !== '' && { unit }), ...(code !== undefined && { system: SYSTEMS.ucum, code }) },
  };
}
