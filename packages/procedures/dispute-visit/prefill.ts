import type { Answers } from '../answers.ts';
import type { Facts } from '../facts.ts';
import { known } from '../known.ts';
import { prefillDelivery } from '../result-delivery/prefill.ts';

export function prefill(facts: Pick<Facts, 'person' | 'contact' | 'visit'>): Answers {
  const { contact, visit } = facts;
  return {
    ...known({
      facilityName: visit?.facilityName,
      admittedOn: visit?.admittedOn.toString(),
      dischargedOn: visit?.dischargedOn?.toString(),
      phone: contact.phone,
      email: contact.email,
    }),
    ...prefillDelivery(facts),
  };
}
