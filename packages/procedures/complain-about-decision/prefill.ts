import type { Answers } from '../answers.ts';
import type { Facts } from '../facts.ts';
import { known } from '../known.ts';
import { prefillDelivery } from '../result-delivery/prefill.ts';

export function prefill(facts: Pick<Facts, 'person' | 'contact' | 'contested'>): Answers {
  const { contact, contested } = facts;
  return {
    ...known({
      contestedNumber: contested?.number,
      contestedOutcome: contested?.decision?.outcome,
      decidedOn: contested?.decision?.on.toString(),
      letterNumber: contested?.decision?.letterNumber,
      phone: contact.phone,
      email: contact.email,
    }),
    ...prefillDelivery(facts),
  };
}
