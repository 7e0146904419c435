import type { TableRights } from '@openvssid/server/db/grants';

/** Loaded by the owner from reference-data/ and by imports; the server reads them. */
export const READ_ONLY_TABLES = [
  'province',
  'ward',
  'old_province',
  'old_ward',
  'bank',
  'holiday',
  'card_object',
  'card_benefit',
  'card_area',
  'retirement_age',
  'agency',
  'facility',
  'employer',
  'collecting_organisation',
  'contribution_support',
] as const;

/** Reckoned by functions of the owner from what is append-only; the server reads them. */
export const RECKONED_TABLES = ['ledger_day_total', 'ledger_entry_to_add'] as const;

/** What was once written in them stays as it was. */
export const APPEND_ONLY_TABLES = [
  'application_event',
  'access_log',
  'access_log_root',
  'access_log_sealed',
  'consent_event',
  'issued_document',
  'benefit_payment_line',
  'payment_list_event',
  'security_event',
  'feedback_event',
  'profile_history',
  'registration_event',
  'record_merge',
  'contribution_order_event',
  'payment_exception_event',
  'ledger_entry',
  'ledger_line',
  'reconciliation',
  'bank_refund_file',
  'bank_refund_file_line',
  'bank_statement',
] as const;

/** The owner's book-keeping: which migrations ran, which reference data are loaded. */
const OWNERS_TABLES = ['schema_migration', 'reference_digest'];

export const RIGHTS: TableRights = {
  readOnly: [...READ_ONLY_TABLES, ...RECKONED_TABLES],
  appendOnly: APPEND_ONLY_TABLES,
  owners: OWNERS_TABLES,
};
