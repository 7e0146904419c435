-- Up Migration

-- What the bank says its account holds after a statement, and what the ledger has for it at that moment.
alter table reconciliation
  add column closing_at timestamptz,
  add column provider_balance bigint,
  add column our_balance bigint,
  add constraint reconciliation_balances check ((closing_at is null) = (provider_balance is null) and (closing_at is null) = (our_balance is null));
create index reconciliation_closings on reconciliation (provider, closing_at desc) where closing_at is not null;
-- Summed for each statement, however many years of payments through others there are.
create index ledger_line_of_transfers on ledger_line (entry_id) include (debit, credit) where account = 'clearing-bank-transfer';

-- Down Migration
drop index ledger_line_of_transfers, reconciliation_closings;
alter table reconciliation
  drop constraint reconciliation_balances,
  drop column our_balance,
  drop column provider_balance,
  drop column closing_at;
