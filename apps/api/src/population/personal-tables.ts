import type { ClientBase } from 'pg';

/** Every table that holds something about a person: all but code lists, migrations and officers. */
const PERSONAL_TABLES = `
  select quote_ident(table_name) as name from information_schema.columns
  where table_schema = 'public' and column_name = 'person_id'
    and table_name in (select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE')`;

export async function hasPersons(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select exists (select 1 from person) as found');
  return rows[0]?.found === true;
}

/** Forgets everybody, the roots of what was logged about them, money that came for them, and the invented employers they worked for. */
export async function emptyPersonalTables(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(PERSONAL_TABLES);
  await client.query('begin');
  try {
    const others = [
      'household',
      'access_log_root',
      'registration_draft',
      'payment_list',
      'received_payment',
      'ledger_entry',
      'ledger_entry_to_add',
      'ledger_day_total',
      'reconciliation',
    ];
    // With what hangs on them: the events of a declaration, the answers to a feedback.
    await client.query(`truncate ${[...rows.map((row) => row.name), ...others].join(', ')} cascade`);
    await client.query('delete from employer where invented');
    await client.query("select setval('person_id_sequence', 1, false), setval('card_status_index', 0, false)");
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
