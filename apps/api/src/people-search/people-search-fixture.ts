import type { Desk } from '../applications/application-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;

/** For tests: what an officer asks, and the words of a reason that is long enough. */
export const REASON = 'Người dân đến bộ phận một cửa.';

export function search(who: Officer, wanted: object, more: object = {}) {
  return who.call('/api/people/search', { method: 'POST', body: { purpose: 'desk', wanted, ...more } });
}

export async function readingOf(who: Officer, wanted: object, more: object = {}): Promise<string> {
  const { body } = await search(who, wanted, more);
  return (body['people'] as { reading: string }[])[0]?.reading ?? '';
}

export function help(who: Officer, reading: string, what: string, reason = REASON) {
  return who.call(`/api/people/${reading}/${what}`, { method: 'POST', body: { reason } });
}

export function accessesOf(desk: Desk, personId: number): Promise<{ purpose: string; what: string }[]> {
  return rowsOf(desk, 'select purpose, what from access_log where person_id = $1 order by seq', [personId]);
}

export function rowsOf<Row>(desk: Desk, text: string, values: unknown[]): Promise<Row[]> {
  return desk.asOwner(async (client) => (await client.query(text, values)).rows as Row[]);
}
