import { ok, refuse, type Result } from '@openvssid/core';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { civilDay, momentNow } from '@openvssid/server/clock';
import type { Officer } from '../http/officer-session.ts';
import type { Services } from '../services.ts';
import { appendListEvent } from './event.ts';
import { lockList } from './list.ts';
import { leaveRefusedAccount } from './refused-account.ts';
import { readReturns, type Settlement } from './returns-file.ts';
import { type SettledPayment, tellSettled } from './tell-settled.ts';

/** `unknown`: references that are not of this list; `contrary`: paid though it came back before. The first of each are named. */
export type Settled = { paid: number; returned: number; unchanged: number; unknown: string[]; contrary: string[] };

const AT_A_TIME = 1_000;
const NAMED = 20;

const SETTLE = sql<SettledPayment>(
  'settle-payments',
  `update benefit_payment p set state = s.result, settled_on = s."settledOn", reason = s.reason
     from jsonb_to_recordset($2) as s(reference text, result text, "settledOn" date, reason text)
    where p.list_id = $1 and p.reference = s.reference and p.amount > 0
      and (p.state = 'listed' or (p.state = 'paid' and s.result = 'returned'))
   returning p.person_id as "personId", p.benefit_id as "benefitId", p.reference, to_char(p.month, 'YYYY-MM') as month, p.amount, p.state, p.reason,
             p.bank_key as "bankKey", (select k.short_name from bank k where k.key = p.bank_key) as "bankName", p.account_number as "accountNumber",
             p.arranged_at as "arrangedAt"`,
);
const STATES = sql<{ reference: string; state: string }>(
  'states-of-payments',
  'select reference, state from benefit_payment where list_id = $1 and reference = any($2) and amount > 0',
);

/**
 * Reads what a payer says of a list. What was paid is told to the person; what came back is owed again, so the next list has it, and an
 * account that the bank refuses is left. Read once more, or after a fault in the middle, the file changes nothing twice.
 */
export async function readSettlements(
  services: Services,
  officer: Officer,
  { listId, file }: { listId: string; file: string },
): Promise<Result<Settled>> {
  const settlements = readReturns(file, civilDay(services.clock.now()));
  if (!settlements.ok) return settlements;
  const total: Settled = { paid: 0, returned: 0, unchanged: 0, unknown: [], contrary: [] };
  for (let from = 0; from < settlements.value.length; from += AT_A_TIME) {
    const some = settlements.value.slice(from, from + AT_A_TIME);
    const settled = await services.db.transaction((tx) => settleSome(tx, services, officer, listId, some));
    if (!settled.ok) return settled;
    add(total, settled.value);
  }
  return ok(total);
}

async function settleSome(
  tx: Transaction,
  services: Services,
  { agencyCode, officerId }: Officer,
  listId: string,
  settlements: readonly Settlement[],
): Promise<Result<Settled>> {
  const list = await lockList(tx, agencyCode, listId);
  if (!list.ok) return list;
  if (list.value.approvedAt === null) return refuse('payment-list-not-approved');
  const now = momentNow(services);
  const changed = await tx.run(SETTLE, [listId, json(settlements)]);
  for (const { state, reason, ...payment } of changed)
    if (state === 'returned' && reason !== null) await leaveRefusedAccount(tx, { ...payment, reason }, now);
  await tellSettled(tx, services, changed);
  const paid = changed.filter(({ state }) => state === 'paid').length;
  const returned = changed.length - paid;
  if (changed.length > 0)
    await appendListEvent(tx, { listId, officerId, at: now, kind: 'returns-read', data: { paid, returned } });
  return ok({ paid, returned, ...(await leftAlone(tx, listId, settlements, changed)) });
}

async function leftAlone(
  tx: Transaction,
  listId: string,
  settlements: readonly Settlement[],
  changed: readonly SettledPayment[],
): Promise<Pick<Settled, 'unchanged' | 'unknown' | 'contrary'>> {
  const done = new Set(changed.map(({ reference }) => reference));
  const rest = settlements.filter(({ reference }) => !done.has(reference));
  if (rest.length === 0) return { unchanged: 0, unknown: [], contrary: [] };
  const rows = await tx.run(STATES, [listId, rest.map(({ reference }) => reference)]);
  const states = new Map(rows.map(({ reference, state }) => [reference, state]));
  const unknown = rest.filter(({ reference }) => !states.has(reference));
  const contrary = rest.filter(({ reference, result }) => states.has(reference) && states.get(reference) !== result);
  const named = (some: readonly Settlement[]) => some.slice(0, NAMED).map(({ reference }) => reference);
  return { unchanged: rest.length - unknown.length - contrary.length, unknown: named(unknown), contrary: named(contrary) };
}

function add(total: Settled, more: Settled): void {
  total.paid += more.paid;
  total.returned += more.returned;
  total.unchanged += more.unchanged;
  total.unknown = [...total.unknown, ...more.unknown].slice(0, NAMED);
  total.contrary = [...total.contrary, ...more.contrary].slice(0, NAMED);
}
