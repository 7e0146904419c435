import { z } from 'zod';

/** «Khoản tiền cần xử lý»: what does not go by itself. */
export const EXCEPTION_KINDS = [
  'amount-differs',
  'late',
  'paid-twice',
  'unknown-order',
  'suspicious',
  'not-recordable',
  'refund-failed',
  'refund-unanswered',
  'only-at-provider',
  'only-here',
  'amount-at-provider-differs',
  'state-at-provider-differs',
  'balance-differs',
] as const;
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

export const EXCEPTION_STATES = ['open', 'proposed', 'closed'] as const;
export type ExceptionState = (typeof EXCEPTION_STATES)[number];

export const DECISIONS = ['record', 'refund', 'transfer', 'arrived', 'take-in', 'keep', 'close'] as const;
export type Decision = (typeof DECISIONS)[number];

export const PAYMENT_STATES = ['recorded', 'open', 'refunding', 'refunded', 'kept'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

export const exceptionKind = z.enum(EXCEPTION_KINDS);
export const exceptionState = z.enum(EXCEPTION_STATES);
export const decision = z.enum(DECISIONS);
export const paymentState = z.enum(PAYMENT_STATES);
export const refundState = z.enum(['approved', 'sent', 'done', 'failed']);
export const dong = z.number().int().describe('đồng');
export const moment = z.iso.datetime({ offset: true });
