import { z } from 'zod';

/** By what money may come. */
export const CHANNELS = ['vnpay', 'bank-transfer'] as const;
export type Channel = (typeof CHANNELS)[number];

export const channel = z.enum(CHANNELS);

/** How to pay: an address to go to, or what to transfer. */
export const payAnswer = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('vnpay'), address: z.url() }),
  z.object({
    channel: z.literal('bank-transfer'),
    payload: z.string().describe('VietQR'),
    bank: z.string(),
    account: z.string(),
    holder: z.string(),
    content: z.string().describe('What is written on the transfer'),
    amount: z.number().int().describe('whole đồng'),
    expiresAt: z.string().describe('ISO 8601'),
  }),
]);
export type PayAnswer = z.infer<typeof payAnswer>;
