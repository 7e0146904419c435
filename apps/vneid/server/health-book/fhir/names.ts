import { uuidOf } from '@openvssid/server/uuid-of';

/** Name spaces of identifiers and codes. The card's is that of the Ministry of Health's draft guide (VN Core); no published guide names the others. */
export const SYSTEMS = {
  citizenNumber: 'urn:vneid:sid:citizen-number',
  healthCard: 'http://fhir.ehealth.gov.vn/core/sid/insurance_number',
  facility: 'urn:vneid:sid:health-facility',
  visit: 'urn:vneid:sid:visit',
  paper: 'urn:vneid:sid:medical-paper',
  vaccination: 'urn:vneid:sid:vaccination',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  ucum: 'http://unitsofmeasure.org',
  loinc: 'http://loinc.org',
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  conditionCategory: 'http://terminology.hl7.org/CodeSystem/condition-category',
  conditionVerification: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
  diagnosisRole: 'http://terminology.hl7.org/CodeSystem/diagnosis-role',
  absentReason: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
} as const;

/** The address of a resource within the bundle: the same content has the same one in every download. */
export const addressOf = (kind: string, key: string): string => `urn:uuid:${uuidOf(`health-book ${kind} ${key}`)}`;
