import type { Answers } from '../answers.ts';
import type { Facts } from '../facts.ts';
import { known } from '../known.ts';

/** The address on record, for the person to change; it is stored with the file only. */
export function prefillDelivery({ person, contact }: Pick<Facts, 'person' | 'contact'>): Answers {
  return known({
    provinceCode: contact.provinceCode,
    wardCode: contact.wardCode,
    street: contact.street,
    receiverName: person.fullName,
    receiverPhone: contact.phone,
  });
}
