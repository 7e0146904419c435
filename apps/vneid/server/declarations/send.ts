import { randomBytes } from 'node:crypto';
import { applicationNumber, ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { countHit } from '../tries.ts';
import { UUID } from '../uuid.ts';
import { closedAnswers } from './answers-sealed.ts';
import type { Declarer } from './declarer.ts';
import { takeDraft } from './draft.ts';
import { openPages, today } from './fill-in.ts';
import { applies, type Kind, kinds } from './kinds.ts';
import { readAll } from './read-page.ts';

const OF_KEY = sql<{ number: string }>(
  'declaration-of-client-key',
  'select number from declaration where account_id = $1 and kind = $2 and client_key = $3',
);
const INSERT = sql(
  'insert-declaration',
  `insert into declaration (account_id, number, kind, client_key, sealed, declared_at) values ($1, $2, $3, $4, $5, $6)`,
);

/** `key` and `version` as the page that shows the answers had them. */
export type Sending = { key: string; version: number; confirmed: boolean };

/** Sends what was checked. However often the same key comes (a double click, a resend on a slow network), it is declared once. */
export async function sendDeclaration(
  services: Services,
  who: Declarer,
  kind: Kind,
  { key, version, confirmed }: Sending,
): Promise<Result<{ number: string }>> {
  if (!UUID.test(key)) return refuse('declaration-draft-gone');
  const before = await sent(services, who, kind, key);
  if (before) return ok(before);
  const allowed = applies(services.config, kind);
  if (!allowed.ok) return allowed;
  if (!confirmed) return refuse('truth-not-confirmed', { field: 'truth' });
  const counted = await countHit(services, 'declarations-by-account', String(who.accountId));
  if (!counted.ok) return counted;
  const made = await services.db.transaction((tx) => declare(tx, services, who, kind, key, version));
  if (made.ok || made.refusal.code !== 'declaration-draft-gone') return made;
  // Of two at once the second finds no draft, but the first one's declaration.
  const meanwhile = await sent(services, who, kind, key);
  return meanwhile ? ok(meanwhile) : made;
}

async function declare(
  tx: Transaction,
  services: Services,
  who: Declarer,
  kind: Kind,
  key: string,
  version: number,
): Promise<Result<{ number: string }>> {
  const draft = await takeDraft(tx, services, who, kind, key);
  if (!draft) return refuse('declaration-draft-gone');
  if (draft.version !== version) return refuse('declaration-changed');
  const { form, numberCode } = kinds[kind];
  const day = today(services);
  if (openPages(form, draft, day).length > 0) return refuse('declaration-incomplete');
  const { answers } = readAll(form, draft.answers, day);
  const number = applicationNumber(numberCode, day.toString(), randomBytes(6));
  const sealed = closedAnswers(services.keys, number, answers);
  await tx.run(INSERT, [who.accountId, number, kind, key, sealed, services.clock.now()]);
  return ok({ number });
}

async function sent({ db }: Services, { accountId }: Declarer, kind: Kind, key: string): Promise<{ number: string } | undefined> {
  const [found] = await db.read(OF_KEY, [accountId, kind, key]);
  return found;
}
