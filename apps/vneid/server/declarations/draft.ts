import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { seal, unseal } from '@openvssid/server/seal';
import type { Services } from '../services.ts';
import type { Declarer } from './declarer.ts';
import { type Kind, kinds } from './kinds.ts';
import type { Answers, Form } from './questions.ts';

/** `answered`: pages that were gone through, since some may stay open. */
const content = z.object({
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  answered: z.array(z.string()),
});

export type Draft = { key: string; version: number; answers: Answers; answered: readonly string[] };

type Row = { key: string; version: number; sealed: Buffer };

const COLUMNS = 'client_key as key, version, sealed';
const FIND = sql<Row>('find-declaration-draft', `select ${COLUMNS} from declaration_draft where account_id = $1 and kind = $2`);
const LOCK = sql<Row>(
  'lock-declaration-draft',
  `select ${COLUMNS} from declaration_draft where account_id = $1 and kind = $2 for update`,
);
const TAKE = sql<Row>(
  'take-declaration-draft',
  `delete from declaration_draft where account_id = $1 and kind = $2 and client_key = $3 returning ${COLUMNS}`,
);
const BEGIN = sql(
  'begin-declaration-draft',
  `insert into declaration_draft (account_id, kind, client_key, version, sealed, saved_at) values ($1, $2, $3, 0, $4, $5)
   on conflict (account_id, kind) do nothing`,
);
const SAVE = sql(
  'save-declaration-draft',
  `update declaration_draft set version = version + 1, sealed = $3, saved_at = $4 where account_id = $1 and kind = $2`,
);
const DISCARD = sql('discard-declaration-draft', 'delete from declaration_draft where account_id = $1 and kind = $2');

type Sealing = Pick<Services, 'keys'>;

export async function findDraft(
  query: Query,
  services: Sealing,
  { accountId }: Declarer,
  kind: Kind,
): Promise<Draft | undefined> {
  const [row] = await query(FIND, [accountId, kind]);
  return row && opened(services, accountId, kind, row);
}

/** The draft, held until the transaction ends; where there is none it begins with what the account knows. */
export async function lockDraft(tx: Transaction, services: Services, who: Declarer, kind: Kind): Promise<Draft> {
  const { accountId } = who;
  const empty = { answers: startAnswers(kinds[kind].form, who), answered: [] };
  const values = [accountId, kind, randomUUID(), closed(services, accountId, kind, empty), services.clock.now()];
  await tx.run(BEGIN, values);
  const [row] = await tx.run(LOCK, [accountId, kind]);
  if (!row) throw new Error('a draft that was just begun is there');
  return opened(services, accountId, kind, row);
}

/** Ends the draft and answers it; undefined where it has been sent, discarded or never was. Of two at once the second waits. */
export async function takeDraft(
  tx: Transaction,
  services: Sealing,
  { accountId }: Declarer,
  kind: Kind,
  key: string,
): Promise<Draft | undefined> {
  const [row] = await tx.run(TAKE, [accountId, kind, key]);
  return row && opened(services, accountId, kind, row);
}

export async function writeDraft(
  tx: Transaction,
  services: Services,
  { accountId }: Declarer,
  kind: Kind,
  draft: Pick<Draft, 'answers' | 'answered'>,
): Promise<void> {
  await tx.run(SAVE, [accountId, kind, closed(services, accountId, kind, draft), services.clock.now()]);
}

export async function discardDraft({ db }: Pick<Services, 'db'>, { accountId }: Declarer, kind: Kind): Promise<void> {
  await db.write(DISCARD, [accountId, kind]);
}

/** What the account already knows, for the person to change. */
export function startAnswers({ pages }: Form, { phone }: Declarer): Answers {
  const asksForPhone = pages.some(({ questions }) => questions.some(({ key }) => key === 'phone'));
  return asksForPhone && phone !== null ? { phone } : {};
}

const placeOf = (accountId: number, kind: Kind): Buffer => Buffer.from(`declaration draft ${accountId} ${kind}`);

function opened({ keys }: Sealing, accountId: number, kind: Kind, { key, version, sealed }: Row): Draft {
  const clear = unseal(keys.sealing.declarations, sealed, placeOf(accountId, kind)).toString();
  return { key, version, ...content.parse(JSON.parse(clear)) };
}

function closed(
  { keys }: Sealing,
  accountId: number,
  kind: Kind,
  { answers, answered }: Pick<Draft, 'answers' | 'answered'>,
): Buffer {
  return seal(keys.sealing.declarations, Buffer.from(JSON.stringify({ answers, answered })), placeOf(accountId, kind));
}
