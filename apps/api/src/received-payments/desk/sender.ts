import { z } from 'zod';

export const senderShown = z.object({
  name: z.string().nullable(),
  account: z.string().nullable().describe('Its last four characters'),
  note: z.string().nullable().describe('What was written on the transfer'),
});

const transfer = z.object({
  counterName: z.string().optional(),
  counterAccount: z.string().optional(),
  description: z.string().optional(),
});

/** Who sent a transfer, as the bank's statement says; nothing of a payment that came through a provider. */
export function senderOf(message: unknown): z.infer<typeof senderShown> | null {
  const read = transfer.safeParse(message);
  if (!read.success) return null;
  const { counterName, counterAccount, description } = read.data;
  if (counterName === undefined && counterAccount === undefined && description === undefined) return null;
  return { name: counterName ?? null, account: counterAccount?.slice(-4) ?? null, note: description ?? null };
}
