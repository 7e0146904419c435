import type { Answers } from '../answers.ts';
import type { Facts } from '../facts.ts';
import { prefillIdentity } from '../identity/prefill.ts';
import { prefillDelivery } from '../result-delivery/prefill.ts';

export function prefill(facts: Pick<Facts, 'person' | 'contact'>): Answers {
  return { ...prefillIdentity(facts), ...prefillDelivery(facts) };
}
