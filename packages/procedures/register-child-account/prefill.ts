import type { Answers } from '../answers.ts';
import type { Facts } from '../facts.ts';
import { known } from '../known.ts';
import { prefillDelivery } from '../result-delivery/prefill.ts';

export function prefill(facts: Pick<Facts, 'person' | 'contact'>): Answers {
  return { ...known({ phone: facts.contact.phone, email: facts.contact.email }), ...prefillDelivery(facts) };
}
