import { dong } from '@openvssid/core';
import { writeVietQr } from '@openvssid/core/vietqr';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { transferAccountOf } from './transfer-account.ts';

export type TransferDetails = {
  /** The text of the VietQR. */
  payload: string;
  bank: string;
  account: string;
  holder: string;
  /** What is written on the transfer: the order's reference and nothing else, for banks cut what is longer. */
  content: string;
  /** Whole đồng. */
  amount: number;
  expiresAt: string;
};

const BANK = sql<{ bin: string | null; name: string }>(
  'bank-of-transfers',
  'select bin, short_name as name from bank where key = $1',
);

/** How an order is paid by transfer; undefined where no account is set. */
export async function transferDetails(
  { config, db }: Pick<Services, 'config' | 'db'>,
  order: { reference: string; amount: number; expiresAt: Temporal.Instant },
): Promise<TransferDetails | undefined> {
  const to = transferAccountOf(config);
  if (!to) return undefined;
  const { bankKey, account, holder } = to;
  const [bank] = await db.read(BANK, [bankKey]);
  if (!bank?.bin)
    throw new Error(`BANK_TRANSFER_BANK_KEY=${bankKey} is no bank of reference-data/banks.csv that takes transfers by VietQR.`);
  const { reference: content, amount } = order;
  const payload = writeVietQr({ bankBin: bank.bin, account, amount: dong(amount), purpose: content });
  return { payload, bank: bank.name, account, holder, content, amount, expiresAt: order.expiresAt.toString() };
}
