import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { json, sql, type Database, type Transaction } from '@openvssid/server/db/database';
import { z } from 'zod';
import type { Officer } from '../../http/officer-session.ts';
import { momentNow } from '@openvssid/server/clock';
import type { Services } from '../../services.ts';
import { queueFilter } from '../desk/queue.ts';

/** What is looked for again and again: never a search for somebody. */
export const viewFilter = queueFilter.pick({ state: true, procedure: true, assignee: true, overdue: true });
export const queueView = z.object({ viewId: z.uuid(), name: z.string(), filter: viewFilter, isDefault: z.boolean() });
export type QueueView = z.infer<typeof queueView>;

/** More than that are no help at the top of a page. */
const MOST = 12;

const VIEWS = sql<QueueView>(
  'queue-views-of-officer',
  'select view_id as "viewId", name, filter, is_default as "isDefault" from queue_view where officer_id = $1 order by lower(name)',
);
// One officer's views are changed one after the other: the number of them and the one default hold.
const LOCK = sql('lock-queue-views', 'select officer_id from officer where officer_id = $1 for update');
const SAVE = sql(
  'save-queue-view',
  `insert into queue_view (officer_id, view_id, name, filter, created_at) values ($1, $2, $3, $4, $5)
   on conflict (officer_id, lower(name)) do update set filter = excluded.filter, name = excluded.name`,
);
const DROP = sql<{ viewId: string }>(
  'drop-queue-view',
  'delete from queue_view where officer_id = $1 and view_id = $2 returning view_id as "viewId"',
);
const NO_DEFAULT = sql('queue-view-no-default', 'update queue_view set is_default = false where officer_id = $1 and is_default');
const DEFAULT = sql<{ viewId: string }>(
  'queue-view-default',
  'update queue_view set is_default = true where officer_id = $1 and view_id = $2 returning view_id as "viewId"',
);

export const viewsOf = (db: Database, { officerId }: Officer) => db.read(VIEWS, [officerId]);

/** Under a name that is there already the filter is replaced. */
export function saveView(
  services: Services,
  officer: Officer,
  name: string,
  filter: QueueView['filter'],
): Promise<Result<undefined>> {
  return changing(services, officer, async (tx) => {
    const views = await tx.run(VIEWS, [officer.officerId]);
    const known = views.some((view) => view.name.toLowerCase() === name.toLowerCase());
    if (!known && views.length >= MOST) return refuse('queue-views-full', { params: { limit: MOST } });
    await tx.run(SAVE, [officer.officerId, randomUUID(), name, json(filter), momentNow(services)]);
    return ok(undefined);
  });
}

export function dropView(services: Services, officer: Officer, viewId: string): Promise<Result<undefined>> {
  return changing(services, officer, async (tx) =>
    (await tx.run(DROP, [officer.officerId, viewId])).length > 0 ? ok(undefined) : refuse('not-found'),
  );
}

/** The day begins with this view; without one, with what is open. */
export function beginWith(services: Services, officer: Officer, viewId: string, isDefault: boolean): Promise<Result<undefined>> {
  return changing(services, officer, async (tx) => {
    await tx.run(NO_DEFAULT, [officer.officerId]);
    if (!isDefault) return ok(undefined);
    return (await tx.run(DEFAULT, [officer.officerId, viewId])).length > 0 ? ok(undefined) : refuse('not-found');
  });
}

function changing(
  { db }: Services,
  { officerId }: Officer,
  story: (tx: Transaction) => Promise<Result<undefined>>,
): Promise<Result<undefined>> {
  return db.transaction(async (tx) => {
    await tx.run(LOCK, [officerId]);
    return story(tx);
  });
}
