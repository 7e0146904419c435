import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import type { Declarer } from './declarer.ts';
import { findDraft } from './draft.ts';
import { nextPage } from './fill-in.ts';
import { applies, type Kind, kinds } from './kinds.ts';

type Row = { number: string; declaredAt: Temporal.Instant; withdrawnAt: Temporal.Instant | null };

const LIST = sql<Row>(
  'declarations-of-account',
  `select number, declared_at as "declaredAt", withdrawn_at as "withdrawnAt" from declaration
    where account_id = $1 and kind = $2 order by declared_at desc, number limit $3`,
);

/** A declaration every day for half a year. */
const SHOWN = 180;

export type Declared = { number: string; declaredAt: string; withdrawn: boolean };

export type Overview = {
  applies: boolean;
  first: string;
  /** A draft was begun: where it goes on. */
  goOn?: string;
  declarations: readonly Declared[];
};

/** The entry of a declaration: whether it is in use, what was begun and what was declared, newest first. */
export async function overview(services: Services, who: Declarer, kind: Kind): Promise<Overview> {
  const [draft, rows] = await Promise.all([
    findDraft(services.db.read, services, who, kind),
    services.db.read(LIST, [who.accountId, kind, SHOWN]),
  ]);
  const { form } = kinds[kind];
  return {
    applies: applies(services.config, kind).ok,
    first: form.pages[0]?.key ?? 'check',
    ...(draft && { goOn: nextPage(form, draft.answered) ?? 'check' }),
    declarations: rows.map(({ number, declaredAt, withdrawnAt }) => ({
      number,
      declaredAt: declaredAt.toString(),
      withdrawn: withdrawnAt !== null,
    })),
  };
}
