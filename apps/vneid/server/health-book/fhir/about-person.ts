import type { Coverage, Organization, Patient } from '@medplum/fhirtypes';
import type { BookPerson } from '../partner/answers.ts';
import { addressOf, SYSTEMS } from './names.ts';
import { type Entry, entry } from './entry.ts';

export const INSURER = addressOf('organization', 'vietnam-social-security');

export function insurerEntry(): Entry<Organization> {
  return entry(INSURER, { resourceType: 'Organization', name: 'Bảo hiểm xã hội Việt Nam' });
}

export function patientEntry({ citizenNumber, fullName, sex, birthDate, phone, address }: BookPerson): Entry<Patient> {
  return entry(addressOf('patient', citizenNumber), {
    resourceType: 'Patient',
    identifier: [{ use: 'official', system: SYSTEMS.citizenNumber, value: citizenNumber }],
    name: [{ use: 'official', text: fullName, ...nameParts(fullName) }],
    gender: sex,
    birthDate,
    ...(phone !== undefined && { telecom: [{ system: 'phone', value: phone }] }),
    ...(address !== undefined && { address: [{ text: address, country: 'VN' }] }),
  });
}

/** The family name comes first; the rest are given names, in their order. */
function nameParts(fullName: string): { family: string; given: string[] } | object {
  const [family, ...given] = fullName.split(/\s+/).filter(Boolean);
  return family !== undefined && given.length > 0 ? { family, given } : {};
}

/** The health insurance card; none where the person has none. */
export function coverageEntries({ card }: BookPerson, patient: string): Entry<Coverage>[] {
  if (!card) return [];
  const { number, validFrom, validTo, facilityName, facilityCode } = card;
  return [
    entry(addressOf('coverage', number), {
      resourceType: 'Coverage',
      identifier: [{ system: SYSTEMS.healthCard, value: number }],
      status: 'active',
      type: { text: 'Bảo hiểm y tế' },
      subscriberId: number,
      beneficiary: { reference: patient },
      period: { start: validFrom, ...(validTo !== undefined && { end: validTo }) },
      payor: [{ reference: INSURER }],
      class: [
        {
          type: { text: 'Nơi đăng ký khám chữa bệnh ban đầu' },
          value: facilityCode,
          name: facilityName,
        },
      ],
    }),
  ];
}
