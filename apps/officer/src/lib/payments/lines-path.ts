/** Which lines of the ledger: of these days, and where it is said of one account and one agency. */
export type WantedLines = { from: string; to: string; account?: string | undefined; agency?: string | undefined };

function queryOf(wanted: WantedLines): URLSearchParams {
  return new URLSearchParams(Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The page of the lines behind a total; `after` is the last line of the page before. */
export function linesPath(wanted: WantedLines, after?: { entryId: number; seq: number }): string {
  const query = queryOf(wanted);
  if (after) {
    query.set('after', String(after.entryId));
    query.set('seq', String(after.seq));
  }
  return `/payments/accounting/lines?${query.toString()}`;
}

/** The same lines as a file. */
export function exportPath(wanted: WantedLines, as: 'csv' | 'xlsx'): string {
  const query = queryOf(wanted);
  query.set('as', as);
  return `/api/ledger/export?${query.toString()}`;
}
