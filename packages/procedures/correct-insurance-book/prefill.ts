import type { Answers } from '../answers.ts';
import type { Facts } from '../facts.ts';
import { prefillIdentity } from '../identity/prefill.ts';
import { known } from '../known.ts';
import { prefillDelivery } from '../result-delivery/prefill.ts';
import { onRecord } from './corrections.ts';
import { CORRECTION_ITEMS, oldKey, registerKey } from './items.ts';

export function prefill(facts: Pick<Facts, 'person' | 'contact' | 'corrections'>): Answers {
  const { person, corrections } = facts;
  const old = CORRECTION_ITEMS.map((item) => [oldKey(item), onRecord(item, person)] as const);
  // A value that the register was not asked about is one that could not be compared.
  const register = CORRECTION_ITEMS.map(
    (item) => [registerKey(item), corrections.find((one) => one.item === item)?.register ?? 'no-answer'] as const,
  );
  return { ...prefillIdentity(facts), ...known(Object.fromEntries([...old, ...register])), ...prefillDelivery(facts) };
}
