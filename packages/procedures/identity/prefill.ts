import type { Answers } from '../answers.ts';
import type { Facts } from '../facts.ts';
import { known } from '../known.ts';

export function prefillIdentity({ person, contact }: Pick<Facts, 'person' | 'contact'>): Answers {
  return known({
    fullName: person.fullName,
    birthDate: person.birthYearOnly ? String(person.birthDate.year) : person.birthDate.toString(),
    sex: person.sex,
    idNumber: person.idNumber,
    socialInsuranceNumber: person.socialInsuranceNumber,
    phone: contact.phone,
    email: contact.email,
  });
}
