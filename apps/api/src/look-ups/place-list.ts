import { sql, type Statement } from '@openvssid/server/db/database';

/** How many results are counted; people narrow the search long before. */
export const COUNTED = 1000;

/** What every list of places shows. */
export type PlaceRow = { code: string; name: string; nameKey: string; address: string; invented: boolean };

/** One list that people search, ordered by name. Values: province, ward, agency, words, then name key and code of the last row seen, and how many. */
export type PlaceList<Row extends PlaceRow> = {
  count: Statement<{ count: number }>;
  countByWords: Statement<{ count: number }>;
  /** At most one more than are counted are found; `count` is how many. */
  byWords: Statement<Row & { count: number }>;
  inOrder: Statement<Row>;
};

type Definition = {
  name: string;
  table: string;
  code: string;
  /** Further columns, as they are answered. */
  columns?: readonly string[];
  /** A row belongs to ward $2; to agency $3. */
  inWard?: string;
  ofAgency?: string;
  where?: string;
};

/**
 * The statements of a list. Few matches are found by the index of words, sorted, and those of the page fetched whole; of many, the index
 * by name is followed until a page is full, and of employers, who are many, only the index is read for it. `coalesce` holds the planner to that:
 * it takes what is in it for a coin's toss. The words know the province too.
 */
export function placeList<Row extends PlaceRow>(definition: Definition): PlaceList<Row> {
  const { name, table, code, columns = [], inWard = 't.ward_code = $2', ofAgency = 'true', where = 'true' } = definition;
  const chosen = [`($2::text is null or ${inWard})`, `($3::text is null or ${ofAgency})`, where];
  const province = 't.province_code = $1';
  const within = [province, ...chosen].join(' and ');
  const tossed = chosen.map((condition) => `coalesce(${condition}, false)`).join(' and ');
  const shown = [`t.${code} as code`, 't.name', 't.name_key as "nameKey"', 't.address', 't.invented', ...columns].join(', ');
  const order = `t.name_key, t.${code}`;
  const page = `($5::text is null or (${order}) > ($5 collate "C", $6::text)) order by ${order} limit $7`;
  const byWords = `t.words @@ $4::tsquery and coalesce(${province}, false) and ${tossed}`;
  const atMost = `limit ${COUNTED + 1}`;
  return {
    count: sql(`count-${name}`, `select count(*)::int as count from (select from ${table} t where ${within} ${atMost}) as found`),
    countByWords: sql(
      `count-${name}-by-words`,
      `select count(*)::int as count from (select from ${table} t where ${byWords} ${atMost}) as found`,
    ),
    byWords: sql(
      `find-${name}-by-words`,
      `with found as materialized (
         select t.${code}, t.name_key from ${table} t where ${byWords} ${atMost}),
       chosen as (select t.${code} from found t where ${page})
       select ${shown}, (select count(*)::int from found) as count from chosen join ${table} t using (${code}) order by ${order}`,
    ),
    inOrder: sql(
      `find-${name}-in-order`,
      `with chosen as materialized (
         select t.${code} from ${table} t where ${province} and ${tossed} and coalesce(t.words @@ $4::tsquery, true) and ${page})
       select ${shown} from chosen join ${table} t using (${code}) order by ${order}`,
    ),
  };
}
