import { z } from 'zod';
import { ticked } from '../ticked.ts';
import type { Transfer, Transfers } from './transfers.ts';
import { readVietQr } from './vietqr.ts';
import { BANK_HABITS, handedOn } from './write-content.ts';

const MOST_TIMES = 20;
const text = (longest: number) => z.string().trim().max(longest).default('');

/** What is typed: a VietQR, or where to, how much and what for; what is typed beside a code replaces what the code says. */
export const transferForm = z.object({
  payload: text(1_024),
  bin: text(6),
  account: text(19),
  amount: z
    .union([text(20), z.number().transform(String)])
    .default('')
    .transform((typed) => typed.replace(/[\s.]|đ$/g, '')),
  content: text(200),
  difference: z.coerce.number().int().min(-1_000_000_000).max(1_000_000_000).default(0),
  habit: z.enum(BANK_HABITS).default('as-written'),
  times: z.coerce.number().int().min(1).max(MOST_TIMES).default(1),
  /** Money leaves the account instead, as when it is given back. */
  outgoing: ticked.default(false),
  counterAccount: text(19),
  counterName: text(70),
});

export type TransferRefusal = 'form' | 'code' | 'account' | 'amount';

/** Transfers as the form says; or what is wrong with it. */
export function transfer(transfers: Transfers, body: unknown): Transfer[] | TransferRefusal {
  const form = transferForm.safeParse(body);
  if (!form.success) return 'form';
  const { payload, bin, account, amount, content, difference, habit, times, outgoing, counterAccount, counterName } = form.data;
  const code = payload === '' ? undefined : readVietQr(payload);
  if (payload !== '' && !code) return 'code';
  const to = { bin: bin || (code?.bin ?? ''), account: account || (code?.account ?? '') };
  const wanted = amount === '' ? (code?.amount ?? 0) : Number(amount);
  const sent = wanted + difference;
  if (!/^[0-9A-Z]{6,19}$/.test(to.account)) return 'account';
  if (!Number.isSafeInteger(sent) || wanted <= 0 || sent <= 0) return 'amount';
  const booked = {
    ...to,
    amount: outgoing ? -sent : sent,
    description: handedOn(content || (code?.content ?? ''), habit),
    counterAccount: counterAccount || '0987654321',
    counterName: counterName || 'NGUYEN VAN A',
  };
  return Array.from({ length: times }, () => transfers.book(booked));
}
