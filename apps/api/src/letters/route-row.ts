import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

const INSERT_ROUTE = sql('insert-document-route', `insert into route (kind, key, person_id) values ('document', $1, $2)`);
const PERSON_OF_DOCUMENT = sql<{ personId: number }>(
  'person-of-document',
  `select person_id as "personId" from route where kind = 'document' and key = $1`,
);

/** From now on the code leads to the person whose document it is. */
export async function routeDocument(tx: Transaction, code: string, personId: number): Promise<void> {
  await tx.run(INSERT_ROUTE, [code, personId]);
}

export async function personOfDocument(query: Query, code: string): Promise<number | undefined> {
  return (await query(PERSON_OF_DOCUMENT, [code]))[0]?.personId;
}
