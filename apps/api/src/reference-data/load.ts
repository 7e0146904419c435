import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { ClientBase } from 'pg';
import { readReferenceRows, referenceFile, type ReferenceRow } from './files.ts';
import { inventAgencies } from './invented-agencies.ts';
import { inventCollectingOrganisations } from './invented-collecting-organisations.ts';
import { inventFacilities } from './invented-facilities.ts';
import { REFERENCE_LISTS, type ReferenceList } from './lists.ts';
import { readOldProvinces, readProvinces } from './places.ts';
import { upsertRows } from './upsert-rows.ts';

export type ReferenceLoad = 'loaded' | 'unchanged';

/**
 * Brings the code lists of reference-data/ into the database, in one transaction; unchanged files cost one query.
 * Invented agencies, facilities and collecting organisations never overwrite imported ones.
 */
export async function loadReferenceData(ownerClient: ClientBase): Promise<ReferenceLoad> {
  const digest = digestOfSources();
  const stored = await ownerClient.query<{ digest: string }>('select digest from reference_digest');
  if (stored.rows[0]?.digest === digest) return 'unchanged';

  await ownerClient.query('begin');
  try {
    for (const list of REFERENCE_LISTS) await upsertRows(ownerClient, { ...list, rows: readList(list) });
    await upsertRows(ownerClient, {
      table: 'agency',
      key: ['agency_code'],
      rows: inventAgencies(readProvinces()),
      onlyOverInvented: true,
    });
    await upsertRows(ownerClient, {
      table: 'facility',
      key: ['facility_code'],
      rows: inventFacilities(readOldProvinces()),
      onlyOverInvented: true,
    });
    await upsertRows(ownerClient, {
      table: 'collecting_organisation',
      key: ['organisation_code'],
      rows: inventCollectingOrganisations(readProvinces()),
      onlyOverInvented: true,
    });
    await ownerClient.query(
      'insert into reference_digest (digest) values ($1) on conflict (only_row) do update set digest = excluded.digest',
      [digest],
    );
    await ownerClient.query('commit');
    return 'loaded';
  } catch (error) {
    await ownerClient.query('rollback');
    throw error;
  }
}

function readList(list: ReferenceList): ReferenceRow[] {
  const rows = readReferenceRows(list.file);
  const emptyText = list.emptyText ?? [];
  if (emptyText.length === 0) return rows;
  return rows.map((row) => ({ ...row, ...Object.fromEntries(emptyText.map((name) => [name, row[name] ?? ''])) }));
}

/** Files and the code that invents places: a change of either loads again. */
export function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const list of REFERENCE_LISTS) hash.update(referenceFile(list.file));
  const here = new URL('.', import.meta.url);
  const sources = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
  for (const name of sources) hash.update(readFileSync(new URL(name, here)));
  return hash.digest('hex');
}
