import { ok, refuse, type Result } from '@openvssid/core';
import type { Database, Value } from '@openvssid/server/db/database';
import { readCursor, writeCursor } from './cursor.ts';
import { COUNTED, type PlaceList, type PlaceRow } from './place-list.ts';
import { type SearchWords, searchWords } from './search-words.ts';

/** What people ask: `name` may be a code; `after` continues a page. */
export type PlaceQuery = {
  province: string;
  ward?: string | undefined;
  agency?: string | undefined;
  name: string;
  after?: string | undefined;
  size: number;
};

/** `total` is exact up to 1,000; beyond, `more` says that there are more. */
export type PlacePage<Row> = { total: number; more: boolean; next: string | null; places: Row[] };

/** One page of a list in the order of the names. Refusals: 'province-needed', 'invalid-request' for a cursor that we did not make. */
export async function searchPlaces<Row extends PlaceRow>(
  db: Database,
  list: PlaceList<Row>,
  { province, ward, agency, name, after, size }: PlaceQuery,
): Promise<Result<PlacePage<Row>>> {
  if (province === '') return refuse('province-needed', { field: 'province' });
  const from = readCursor(after);
  if (!from.ok) return from;
  const search = searchWords(province, name);
  if (search === null) return ok({ total: 0, more: false, next: null, places: [] });

  const within = [province, ward || null, agency || null];
  const page = [from.value?.nameKey ?? null, from.value?.code ?? null, size + 1];
  const { count, rows } = await (search ? matching(db, list, { within, page, search }) : all(db, list, { within, page }));
  const places = rows.slice(0, size);
  const last = places.at(-1);
  const next = rows.length > size && last ? writeCursor(last) : null;
  return ok({ total: Math.min(count, COUNTED), more: count > COUNTED, next, places });
}

type Found<Row> = { count: number; rows: Row[] };

type Asked = { within: readonly Value[]; page: readonly Value[] };

async function all<Row extends PlaceRow>(db: Database, list: PlaceList<Row>, { within, page }: Asked): Promise<Found<Row>> {
  const [[counted], rows] = await Promise.all([db.read(list.count, within), db.read(list.inOrder, [...within, null, ...page])]);
  return { count: counted?.count ?? 0, rows };
}

/** Many whole words are counted in a fraction of the time that many beginnings take: those who type a common name wait for the former alone. */
async function matching<Row extends PlaceRow>(
  db: Database,
  list: PlaceList<Row>,
  { within, page, search }: Asked & { search: SearchWords },
): Promise<Found<Row>> {
  const values = [...within, search.beginnings, ...page];
  const [whole] = await db.read(list.countByWords, [...within, search.whole]);
  const few = whole && whole.count > COUNTED ? [] : await db.read(list.byWords, values);
  const count = few[0]?.count ?? whole?.count ?? 0;
  return { count, rows: count > COUNTED ? await db.read(list.inOrder, values) : few };
}
