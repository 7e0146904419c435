import type { paths } from '#lib/api.generated.ts';

export type PaymentLists = paths['/api/payment-lists']['get']['responses'][200]['content']['application/json'];
export type PaymentList = paths['/api/payment-lists/{listId}']['get']['responses'][200]['content']['application/json'];
export type ReadReturns = paths['/api/payment-lists/{listId}/returns']['post']['responses'][200]['content']['application/json'];

export const SHOWN = ['all', 'attorney', 'arrears', 'recovery', 'held', 'returned'] as const;
export type Shown = (typeof SHOWN)[number];

/** A word of a closed list that the API may know more of than this page. */
export function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}
