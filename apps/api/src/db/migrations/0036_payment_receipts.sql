-- Up Migration

alter table issued_document
  drop constraint issued_document_kind_check,
  -- Wider than before: rows that are there need no second look.
  add constraint issued_document_kind_check check (kind in ('insurance-book', 'contribution-statement', 'payment-receipt')) not valid;

-- «Tệp lệnh hoàn tiền»: transfers back to payers, as one file for the bank. Made once, downloaded as often as wanted.
create table bank_refund_file (
  file_id uuid primary key,
  made_at timestamptz not null,
  made_by uuid not null references officer,
  count int not null check (count > 0),
  total bigint not null check (total > 0)
);
create index bank_refund_file_newest on bank_refund_file (made_at desc);

-- A refund stands in one file only, so that no bank is told of it twice.
create table bank_refund_file_line (
  refund_id uuid primary key references payment_refund,
  file_id uuid not null references bank_refund_file,
  -- What is written on the transfer, and found again in the bank's statement.
  reference text not null unique
);
create index bank_refund_file_line_of_file on bank_refund_file_line (file_id);

-- Append-only: which statement was read when, by whom (no officer: by the command line), and what it brought.
create table bank_statement (
  statement_id uuid primary key,
  read_at timestamptz not null,
  read_by uuid references officer,
  digest bytea not null,
  summary jsonb not null
);
create index bank_statement_by_digest on bank_statement (digest);

-- Down Migration
drop table bank_statement;
drop table bank_refund_file_line, bank_refund_file;
delete from route where kind = 'document' and key in (select verification_code from issued_document where kind = 'payment-receipt');
delete from issued_document where kind = 'payment-receipt';
alter table issued_document
  drop constraint issued_document_kind_check,
  add constraint issued_document_kind_check check (kind in ('insurance-book', 'contribution-statement')) not valid;
