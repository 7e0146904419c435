import type { Answers } from '../answers.ts';
import type { Facts } from '../facts.ts';
import { prefillIdentity } from '../identity/prefill.ts';
import { known } from '../known.ts';
import { prefillDelivery } from '../result-delivery/prefill.ts';
import { cardToReissue } from './card-to-reissue.ts';

export function prefill(facts: Pick<Facts, 'person' | 'contact' | 'cards'>, day: Temporal.PlainDate): Answers {
  return {
    ...prefillIdentity(facts),
    ...known({ healthCardNumber: cardToReissue(facts.cards, day)?.cardNumber }),
    ...prefillDelivery(facts),
  };
}
