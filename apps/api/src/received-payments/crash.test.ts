import { type ChildProcess, fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Counter, openCounter } from '../contribution-orders/order-fixture.ts';
import { createKeys } from '../keys.ts';
import { checkLedger } from '../ledger/check.ts';
import type { ToldPayment } from '../testing/killable-settler.ts';

const ORDERS = 80;
const KILLS = 4;
/** One start for each kill, one to finish, one spare for an answer lost on the way. */
const STARTS = KILLS + 2;

const answer = z.object({ providerKey: z.string(), outcome: z.string() });
const settlers = new Set<ChildProcess>();
let counter: Counter;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openvssid-settle-'));
  createKeys(join(folder, 'keys.json'));
  counter = await openCounter({ VSSID_KEYS_FILE: join(folder, 'keys.json') });
}, 60_000);
// Runs after a time limit too: what the test started ends with it.
afterAll(async () => {
  await Promise.all([...settlers].map(kill));
  rmSync(folder, { recursive: true, force: true });
  await counter.end();
});

test('killed at any moment between money and record: nothing is lost, and nothing twice', async () => {
  const messages = new Map<string, ToldPayment>();
  for (let index = 0; index < ORDERS; index += 1) {
    const order = await counter.order([await counter.insured()]);
    const { paidAt, ...message } = counter.received(order, { providerKey: `K-${index}` });
    messages.set(message.providerKey, { ...message, paidAt: paidAt.toString() });
  }

  // Who got no answer tells again, as a provider does; who got one never does.
  const answered = new Map<string, string>();
  let kills = 0;
  for (let starts = 0; starts < STARTS && answered.size < ORDERS; starts += 1) {
    const settler = await startSettler(answered);
    const waiting = [...messages.values()].filter(({ providerKey }) => !answered.has(providerKey));
    for (const message of waiting) settler.send(message);
    if (kills < KILLS) {
      kills += 1;
      await Promise.race([wait(randomInt(20, 200)), allOf(answered)]);
    } else {
      await allOf(answered);
    }
    await kill(settler);
  }
  expect(answered.size).toBe(ORDERS);
  expect(kills).toBeGreaterThanOrEqual(3);
  expect([...answered.values()].filter((outcome) => outcome !== 'recorded' && outcome !== 'already')).toEqual([]);

  expect(await checkLedger(counter.services.db)).toEqual([]);
  const [row] = await counter.asOwner(
    `select (select count(*) from received_payment where state = 'recorded')::int as payments,
            (select count(*) from contribution_order where state = 'recorded')::int as orders,
            (select count(*) from contribution_period)::int as periods,
            (select count(*) from card where valid_to = '2027-12-31')::int as cards,
            (select count(*) from issued_document)::int as receipts,
            (select count(*) from notification)::int as notices,
            (select count(*) from payment_exception)::int as exceptions`,
  );
  const all = { payments: ORDERS, orders: ORDERS, periods: ORDERS, cards: ORDERS, receipts: ORDERS, notices: ORDERS };
  expect(row).toEqual({ ...all, exceptions: 0 });
}, 180_000);

async function startSettler(answered: Map<string, string>): Promise<ChildProcess> {
  const env = {
    ...process.env,
    DATABASE_URL: counter.database.appUrl,
    TEST_KEYS: join(folder, 'keys.json'),
    TEST_FILES: join(folder, 'files'),
    TEST_NOW: counter.clock.now().toString(),
  };
  const child = fork(fileURLToPath(new URL('../testing/killable-settler.ts', import.meta.url)), { env, execArgv: [] });
  settlers.add(child);
  await Promise.race([once(child, 'message'), endedEarly(child)]);
  child.on('message', (said) => {
    const { providerKey, outcome } = answer.parse(said);
    answered.set(providerKey, outcome);
  });
  return child;
}

async function endedEarly(child: ChildProcess): Promise<never> {
  const [code, signal] = await once(child, 'exit');
  throw new Error(`the settler ended before it was ready: ${String(code ?? signal)}`);
}

async function allOf(answered: ReadonlyMap<string, string>): Promise<void> {
  while (answered.size < ORDERS) await wait(20);
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  settlers.delete(child);
}
