import type { ExceptionKind, ExceptionState } from './exception.ts';

/** Differences with VNPAY about money for an order. */
const ABOUT_ORDER: readonly ExceptionKind[] = [
  'suspicious',
  'only-at-provider',
  'only-here',
  'amount-at-provider-differs',
  'state-at-provider-differs',
];

type Asked = { kind: ExceptionKind; state: ExceptionState; refund: object | null; told: boolean };

/** Whether VNPAY can say something about it: about a refund that has not ended, or about an order that it was told of. */
export const mayAsk = ({ kind, state, refund, told }: Asked): boolean =>
  state !== 'closed' && (kind === 'refund-unanswered' ? refund !== null : told && ABOUT_ORDER.includes(kind));
