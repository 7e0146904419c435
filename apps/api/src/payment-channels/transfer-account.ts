import type { Config } from '../config.ts';

/** Where contributions are transferred to. */
export type TransferAccount = { bankKey: string; account: string; holder: string };

/** Undefined where this installation has none: transfers are then not offered. */
export function transferAccountOf(config: Config): TransferAccount | undefined {
  const { BANK_TRANSFER_BANK_KEY: bankKey, BANK_TRANSFER_ACCOUNT: account, BANK_TRANSFER_HOLDER: holder } = config;
  return bankKey === undefined || account === undefined || holder === undefined ? undefined : { bankKey, account, holder };
}
