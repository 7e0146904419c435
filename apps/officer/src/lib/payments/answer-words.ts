import type { deskPaymentTexts } from '@openvssid/ui/texts/desk-payments';
import type { Exception } from './payments.ts';

type Words = (typeof deskPaymentTexts)['vi' | 'en'];

/** What a provider or a bank answered about a refund, in words where we have them; its own otherwise. */
export function answerWords({ refunds }: Words, answer: string): string {
  return Object.entries(refunds.errors).find(([code]) => code === answer)?.[1] ?? answer;
}

/** What a decision does: closing what waits for an answer ends nothing. */
export function hintOf(t: Words, kind: Exception['kind'], decision: Exception['possible'][number]): string {
  return kind === 'refund-unanswered' && decision === 'close' ? t.one.waitOn : t.decisions[decision].hint;
}

type Told = Pick<Exception, 'kind' | 'details'> & { payment: object | null };

/** What it is, and what can be done about it. What only the provider has may be a refund at the bank, or money that has been booked since. */
export function wordsOf(t: Words, { kind, details, payment }: Told): { what: string; can: string } {
  if (kind === 'unknown-order' && details['removed'] === true) return t.removedOrder;
  if (kind === 'only-here' && details['refund'] === true) return t.refundNotStated;
  if (kind !== 'only-at-provider' || payment === null) return t.kinds[kind];
  return details['refundState'] === undefined ? { ...t.kinds[kind], can: t.bookedSince } : t.refundedOtherwise;
}
