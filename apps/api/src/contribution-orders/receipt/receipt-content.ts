import { z } from 'zod';
import { ORDER_KINDS } from '../order.ts';
import { CHANNELS } from '../../payment-channels/channel.ts';

const receiptItem = z.object({
  fund: z.enum(['health', 'social-insurance']),
  relation: z.enum(['self', 'child', 'relative']).optional().describe('absent from receipts of before it was kept'),
  fullName: z.string(),
  insuranceNumber: z.string(),
  fromDay: z.iso.date(),
  toDay: z.iso.date(),
  months: z.number().int(),
  income: z.number().int().nullable(),
  gross: z.number().int(),
  support: z.number().int(),
  amount: z.number().int(),
});

/** «Biên lai thu tiền»: what was paid, by whom and for whom, as it was when the payment was recorded. Money in whole đồng. */
export const paymentReceipt = z.object({
  kind: z.literal('payment-receipt'),
  issuer: z.object({ agencyName: z.string(), place: z.string() }),
  payer: z.object({ fullName: z.string(), socialInsuranceNumber: z.string().nullable() }),
  order: z.object({ reference: z.string(), kind: z.enum(ORDER_KINDS), amount: z.number().int(), law: z.string().nullable() }),
  items: z.array(receiptItem).min(1),
  payment: z.object({
    provider: z.enum(CHANNELS),
    transaction: z.string().describe("The provider's number, or the bank's"),
    bankCode: z.string().nullable(),
    amount: z.number().int(),
    paidAt: z.string(),
  }),
});
export type PaymentReceipt = z.infer<typeof paymentReceipt>;
