import type { Answers } from '../answers.ts';
import { cardInForce } from '../card-in-force.ts';
import type { Facts } from '../facts.ts';
import { prefillIdentity } from '../identity/prefill.ts';
import { known } from '../known.ts';
import { prefillDelivery } from '../result-delivery/prefill.ts';

export function prefill(facts: Pick<Facts, 'person' | 'contact' | 'cards'>, day: Temporal.PlainDate): Answers {
  return {
    ...prefillIdentity(facts),
    ...known({ presentFacility: cardInForce(facts.cards, day)?.firstFacilityName }),
    ...prefillDelivery(facts),
  };
}
