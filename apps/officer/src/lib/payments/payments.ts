import type { paths } from '#lib/api.generated.ts';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Orders = Answer<'/api/contribution-orders'>;
export type Order = Answer<'/api/contribution-orders/{reference}'>;
export type Exceptions = Answer<'/api/payment-exceptions'>;
export type Exception = Answer<'/api/payment-exceptions/{exceptionId}'>;
export type Waiting = Answer<'/api/payment-exceptions/waiting'>;
export type Refunds = Answer<'/api/payment-refunds'>;
export type Reconciliations = Answer<'/api/reconciliations'>;
export type LedgerTotals = Answer<'/api/ledger/totals'>;
export type LedgerLines = Answer<'/api/ledger/lines'>;

export const ORDER_STATES = [
  'created',
  'awaiting-payment',
  'paid',
  'recorded',
  'expired',
  'failed',
  'cancelled',
  'refunding',
  'refunded',
] as const satisfies readonly Order['state'][];
export const EXCEPTION_STATES = ['open', 'proposed', 'closed'] as const satisfies readonly Exception['state'][];
export const REFUND_GROUPS = ['living', 'failed', 'done'] as const;

type Tone = 'plain' | 'info' | 'good' | 'warn' | 'danger' | 'new';
export const orderTones: Readonly<Record<Order['state'], Tone>> = {
  created: 'plain',
  'awaiting-payment': 'info',
  paid: 'warn',
  recorded: 'good',
  expired: 'plain',
  failed: 'danger',
  cancelled: 'plain',
  refunding: 'warn',
  refunded: 'plain',
};
export const exceptionTones: Readonly<Record<Exception['state'], Tone>> = { open: 'warn', proposed: 'info', closed: 'plain' };
export const paymentTones: Readonly<Record<Order['payments'][number]['state'], Tone>> = {
  recorded: 'good',
  open: 'warn',
  refunding: 'info',
  refunded: 'plain',
  kept: 'plain',
};
export const refundTones: Readonly<Record<Order['refunds'][number]['state'], Tone>> = {
  approved: 'info',
  sent: 'info',
  done: 'good',
  failed: 'danger',
};

/** A page number of an address; 1 where there is none. */
export function pageIn(search: URLSearchParams): number {
  const page = Number(search.get('page') ?? '1');
  return Number.isSafeInteger(page) && page > 0 && page <= 1000 ? page : 1;
}

export const DECISIONS = [
  'record',
  'refund',
  'transfer',
  'arrived',
  'take-in',
  'keep',
  'close',
] as const satisfies readonly Exception['possible'][number][];
export const LEDGER_ACCOUNTS = [
  'clearing-vnpay',
  'clearing-bank-transfer',
  'unallocated',
  'fund-health',
  'fund-social-insurance',
  'state-support',
  'refunds-payable',
  'provider-fees',
  'other-income',
] as const satisfies readonly LedgerTotals['accounts'][number]['account'][];

export type Banks = Answer<'/api/banks'>['banks'];
type Asked =
  paths['/api/payment-exceptions/{exceptionId}/question']['post']['responses'][200]['content']['application/json']['answer'];
const answerTones: Readonly<Record<Asked, Tone & ('good' | 'warn' | 'info')>> = {
  paid: 'good',
  suspicious: 'warn',
  failed: 'info',
  unclear: 'warn',
  'given-back': 'warn',
  'not-found': 'info',
  'no-answer': 'warn',
  'refund-done': 'good',
  'refund-failed': 'warn',
  'refund-waits': 'warn',
};
const isAnswer = (text: string): text is Asked => Object.hasOwn(answerTones, text);

/** What VNPAY has just answered, as the address of the page says after a question. */
export function answerIn(search: Pick<URLSearchParams, 'get'>) {
  const said = search.get('answer') ?? '';
  return isAnswer(said) ? { said, tone: answerTones[said] } : undefined;
}

export type RefundFiles = Answer<'/api/refund-files'>;
export type Statements = Answer<'/api/bank-statements'>;
export type Uploaded = Answer<'/api/bank-statements/{uploadId}'>;
export const uploadTones: Readonly<Record<Uploaded['state'], Tone>> = {
  waiting: 'warn',
  releasing: 'info',
  released: 'good',
  rejected: 'danger',
};
export type Previewed = paths['/api/bank-statements/preview']['post']['responses'][200]['content']['application/json'];
export type StatementSummary = Previewed['summary'];
type Outcome = Previewed['lines'][number]['outcome'];
/** In the sequence in which they are told: what goes by itself, what somebody has to look at, what is none of ours. */
export const LINE_OUTCOMES = [
  'recorded',
  'refunded',
  'already',
  'amount-differs',
  'late',
  'paid-twice',
  'unknown-order',
  'not-recordable',
  'suspicious',
  'amount-at-provider-differs',
  'contrary',
  'rejected',
  'outgoing',
] as const satisfies readonly Outcome[];
