import { z } from 'zod';
import { quoteAnswer } from './quote/answer.ts';
import { ORDER_KINDS, ORDER_STATES, SETTLEMENT_EXCEPTIONS } from './order.ts';
import { channel } from '../payment-channels/channel.ts';

const day = z.string().describe('YYYY-MM-DD');
const moment = z.string().describe('ISO 8601');
const dong = z.number().int().describe('whole đồng');

export const orderItem = z.object({
  fund: z.enum(['health', 'social-insurance']),
  relation: z.enum(['self', 'child', 'relative']),
  fullName: z.string(),
  maskedNumber: z.string(),
  fromDay: day.describe('First day of the cover, or of the first month, that is paid for'),
  toDay: day,
  months: z.number().int(),
  gross: dong,
  support: dong.describe('What the State adds'),
  amount: dong,
  firstFacilityCode: z.string().nullable(),
  fiveYearFrom: day.nullable(),
  income: dong.nullable(),
  recordedAt: moment.nullable(),
});

/** What a payer is told about their money; what officers find out with a provider is not among it. */
export const PAYMENT_EXCEPTIONS = [...SETTLEMENT_EXCEPTIONS, 'refund-failed'] as const;

/** Money that came for the order: what becomes of it is never left unsaid. */
export const orderPayment = z.object({
  provider: channel,
  amount: dong,
  paidAt: moment,
  state: z.enum(['recorded', 'open', 'refunding', 'refunded', 'kept']).describe('open: an officer decides'),
  exception: z.enum(PAYMENT_EXCEPTIONS).nullable(),
});

const orderHead = {
  reference: z.string(),
  kind: z.enum(ORDER_KINDS),
  state: z.enum(ORDER_STATES),
  channel: channel.nullable(),
  amount: dong,
  createdAt: moment,
  expiresAt: moment,
  settledAt: moment.nullable(),
};

/** A line of the history. */
export const orderLine = z.object({
  ...orderHead,
  participants: z.array(z.string()).describe('Names of those who are paid for'),
});

export const orderPage = z.object({
  orders: z.array(orderLine),
  next: z.string().nullable().describe('`before` of the next page'),
});

export const orderAnswer = z.object({
  ...orderHead,
  orderId: z.uuid(),
  agencyCode: z.string(),
  agencyName: z.string(),
  receiptContact: z.string().nullable(),
  items: z.array(orderItem),
  quote: quoteAnswer
    .omit({ amount: true, agencyCode: true, items: true })
    .describe('The quote as it was confirmed: who will have what afterwards, its steps and notices'),
  payments: z.array(orderPayment),
  channels: z.array(channel).describe('Ways in which it may be paid now; none when it may not'),
  mayCancel: z.boolean(),
  held: z.boolean().describe('The provider holds the money: nobody is to pay again'),
  failure: z.object({ code: z.string(), message: z.string() }).nullable().describe('Why the provider says it was not paid'),
});
export type OrderAnswer = z.infer<typeof orderAnswer>;
