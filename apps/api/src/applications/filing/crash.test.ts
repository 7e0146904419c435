import { type ChildProcess, fork } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { foldApplication } from '@openvssid/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKeys } from '../../keys.ts';
import { type Desk, openDesk, type SignedInCitizen } from '../application-fixture.ts';
import { loadEvents } from '../file.ts';

const PEOPLE = 18;
const KILLS = 5;
/** The work is bounded: one start for each kill, one to finish, one spare for an answer lost on the way. */
const STARTS = KILLS + 2;
const AT_ONCE = 6;
const servers = new Set<ChildProcess>();

let desk: Desk;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openvssid-crash-'));
  createKeys(join(folder, 'keys.json'));
  desk = await openDesk({ VSSID_KEYS_FILE: join(folder, 'keys.json') });
});
// Runs after a time limit too: what the test started ends with it.
afterAll(async () => {
  await Promise.all([...servers].map(kill));
  rmSync(folder, { recursive: true, force: true });
  await desk.end();
});

type Sending = { who: SignedInCitizen; reason: string; body: string; acknowledged?: unknown };

test('a server killed at any moment loses nothing acknowledged and doubles nothing', async () => {
  const sendings: Sending[] = [];
  for (let i = 0; i < PEOPLE; i += 1) {
    const [who, reason] = [await desk.citizen(), i % 3 === 0 ? 'damaged' : 'lost'];
    await desk.fill(who, { reason });
    const code = await desk.codeFor(who);
    sendings.push({
      who,
      reason,
      body: JSON.stringify({ procedure: 'reissue-health-card', clientKey: randomUUID(), ...code, commitment: true }),
    });
  }

  // Killed again and again while several are being sent; who got no answer asks again, as a phone on a bad network does.
  let kills = 0;
  const pending = () => sendings.filter(({ acknowledged }) => acknowledged === undefined);
  for (let starts = 0; starts < STARTS && pending().length > 0; starts += 1) {
    const server = await startServer();
    const queue = pending();
    const workers = Array.from({ length: AT_ONCE }, () => work(server.url, queue));
    if (kills < KILLS) {
      kills += 1;
      await Promise.race([wait(randomInt(5, 250)), Promise.all(workers)]);
      await kill(server.child);
    }
    await Promise.all(workers);
    await kill(server.child);
  }
  expect(pending()).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(3);

  const server = await startServer();
  for (const sending of sendings) {
    expect(await send(server.url, sending)).toEqual(sending.acknowledged);
    await expectOneOfEverything(sending, server.url);
  }
  await kill(server.child);
}, 180_000);

async function startServer(): Promise<{ child: ChildProcess; url: string }> {
  const env = {
    ...process.env,
    DATABASE_URL: desk.database.appUrl,
    TEST_KEYS: join(folder, 'keys.json'),
    TEST_FILES: join(folder, 'files'),
    TEST_NOW: desk.clock.now().toString(),
  };
  const child = fork(fileURLToPath(new URL('../../testing/killable-server.ts', import.meta.url)), { env, execArgv: [] });
  servers.add(child);
  const [url] = await Promise.race([once(child, 'message'), endedEarly(child)]);
  return { child, url: String(url) };
}

async function endedEarly(child: ChildProcess): Promise<never> {
  const [code, signal] = await once(child, 'exit');
  throw new Error(`the server ended before it listened: ${String(code ?? signal)}`);
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  servers.delete(child);
}

async function work(url: string, queue: Sending[]): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const answer = await send(url, next).catch((error: unknown) => {
      // The connection broke: nobody knows whether it was taken. A refusal is a failure of the test.
      if (!(error instanceof TypeError)) throw error;
    });
    if (answer === undefined) return;
    next.acknowledged = answer;
  }
}

async function send(url: string, { who, body }: Sending): Promise<unknown> {
  const headers = { 'content-type': 'application/json', cookie: cookieOf(who) };
  const answer = await ask(`${url}/api/applications`, { method: 'POST', body, headers });
  const receipt: unknown = await answer.json();
  if (answer.status !== 200) throw new Error(`refused: ${JSON.stringify(receipt)}`);
  return receipt;
}

/** On a busy machine the server may say «later»: then nothing was taken, and one asks again. */
async function ask(url: string, request: RequestInit, triesLeft = 100): Promise<Response> {
  const answer = await fetch(url, { ...request, signal: AbortSignal.timeout(60_000) });
  if (answer.status !== 503 || triesLeft === 0) return answer;
  await answer.body?.cancel();
  await wait(200);
  return ask(url, request, triesLeft - 1);
}

function cookieOf({ browser }: SignedInCitizen): string {
  return [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

async function expectOneOfEverything({ who, reason, acknowledged }: Sending, url: string): Promise<void> {
  const lost = reason === 'lost';
  const { rows } = await desk.asOwner((client) =>
    client.query<{
      number: string;
      applicationId: string;
      state: string;
      letters: number;
      cards: number;
      inForce: number;
      drafts: number;
    }>(
      `select number, application_id as "applicationId", state,
              (select count(*)::int from letter l where l.person_id = a.person_id) as letters,
              (select count(*)::int from card c where c.person_id = a.person_id) as cards,
              (select count(*)::int from card c where c.person_id = a.person_id and c.state = 'in-force') as "inForce",
              (select count(*)::int from application_draft d where d.person_id = a.person_id) as drafts
         from application a where person_id = $1`,
      [who.personId],
    ),
  );
  const state = lost ? 'decided' : 'submitted';
  expect(rows).toEqual([
    {
      number: (acknowledged as { number: string }).number,
      applicationId: expect.any(String),
      state,
      letters: lost ? 1 : 0,
      cards: lost ? 2 : 1,
      inForce: 1,
      drafts: 0,
    },
  ]);
  const [row] = rows;
  const events = await loadEvents(desk.services.db.read, { personId: who.personId, applicationId: row?.applicationId ?? '' });
  expect(foldApplication(events).state).toBe(state);
  if (!lost) return;
  const letter = await ask(`${url}/api/applications/${row?.number ?? ''}/letter`, { headers: { cookie: cookieOf(who) } });
  expect([letter.status, letter.headers.get('content-type')]).toEqual([200, 'application/pdf']);
}
