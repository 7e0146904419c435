import type { OpenOrder } from './health-facts.ts';
import type { Notice, Relation } from './quote.ts';

/** An order that waits for its payment: one's own is named; somebody else's is waited for, or gives way to whom it is about. */
export function openOrderNotice(
  { openOrder, relation }: { openOrder: OpenOrder | null; relation: Relation },
  participant: number,
): Notice[] {
  if (!openOrder) return [];
  const { reference, expiresAt, givesWay } = openOrder;
  if (reference === null && givesWay && relation !== 'relative')
    return [{ participant, code: 'order-open-gives-way', data: { expiresAt } }];
  return [{ participant, code: 'order-open', data: { reference, expiresAt } }];
}
