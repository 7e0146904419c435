import type { EntryKind, LedgerAccount } from '../post.ts';

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
] as const satisfies readonly LedgerAccount[];

export const ENTRY_KINDS = [
  'received',
  'recorded',
  'refund-approved',
  'refunded',
  'refund-failed',
  'fee',
  'kept',
] as const satisfies readonly EntryKind[];
