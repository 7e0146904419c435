-- Up Migration

-- Papers about the records that people draw themselves: the insurance book, a yearly statement. Append-only: what was once issued stays as it
-- was, whatever becomes of the records, so that whoever holds it can ask what is still true.
create table issued_document (
  person_id bigint not null references person,
  document_id uuid not null,
  kind text not null check (kind in ('insurance-book', 'contribution-statement')),
  -- Of a yearly statement.
  year smallint check ((kind = 'contribution-statement') = (year is not null)),
  number text not null,
  verification_code text not null,
  issued_at timestamptz not null,
  -- Canonical JSON, as text: the digest is of these very bytes.
  content text not null,
  digest bytea not null,
  primary key (person_id, document_id),
  -- The same content is the same document, however often and from however many places it is asked for. Kind and year are in it.
  unique (person_id, digest)
);
create index issued_document_by_code on issued_document (person_id, verification_code);

-- Down Migration
drop table issued_document;
