import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { type EmbeddedDatabase, startEmbedded } from './start.ts';

/** Made by whoever starts first: making one takes longer than most tests. A test that spoils its folder takes one of its own. */
const dataDir = newFolder();
const folders = [dataDir];
let database: EmbeddedDatabase | undefined;

afterEach(async () => {
  await database?.stop();
  database = undefined;
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the embedded database', { timeout: 60_000 }, () => {
  test('keeps what was written over a stop and a start', async () => {
    database = await startEmbedded({ dataDir });
    await run(database.ownerUrl, 'create table kept as select 7 as answer');
    await database.stop();
    database = await startEmbedded({ dataDir });
    expect(await run(database.ownerUrl, 'select answer from kept')).toEqual([{ answer: 7 }]);
  });

  test('keeps its passwords in a file of mode 600 and lets nobody in with another', async () => {
    database = await startEmbedded({ dataDir });
    expect(statSync(join(dataDir, 'database.json')).mode & 0o777).toBe(0o600);
    const wrong = database.appUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(run(wrong, 'select 1')).rejects.toThrow('password authentication failed');
  });

  test('gives the application a role that owns nothing and may create nothing', async () => {
    database = await startEmbedded({ dataDir });
    await expect(run(database.appUrl, 'create table public.own (id int)')).rejects.toThrow('permission denied');
    await expect(run(database.appUrl, 'create schema own')).rejects.toThrow('permission denied');
  });

  test('recovers when its starter was killed and the server lives on', async () => {
    const starter = await startElsewhere(dataDir);
    await run(starter.ownerUrl, 'create table kept_by_the_server as select 7 as answer');
    await starter.kill();
    database = await startEmbedded({ dataDir });
    expect(await run(database.ownerUrl, 'select answer from kept_by_the_server')).toEqual([{ answer: 7 }]);
  });

  test('recovers when its starter and the server were killed', async () => {
    const starter = await startElsewhere(dataDir);
    await run(starter.ownerUrl, 'create table kept_on_the_disk as select 7 as answer');
    const server = serverOf(dataDir);
    await starter.kill();
    process.kill(server, 'SIGKILL');
    database = await startEmbedded({ dataDir });
    expect(await run(database.ownerUrl, 'select answer from kept_on_the_disk')).toEqual([{ answer: 7 }]);
  });

  test('starts where another program got the number of a server that fell', async () => {
    database = await startEmbedded({ dataDir });
    await database.stop();
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n${join(dataDir, 'postgres')}\n`);
    database = await startEmbedded({ dataDir });
    expect(await run(database.appUrl, 'select 1 as answer')).toEqual([{ answer: 1 }]);
  });

  test('is joined, and not stopped, by a second process', async () => {
    const starter = await startElsewhere(dataDir);
    const joined = await startEmbedded({ dataDir });
    expect(joined.heldBy).toBe(starter.pid);
    await joined.stop();
    expect(await run(starter.appUrl, 'select 1 as answer')).toEqual([{ answer: 1 }]);
    await starter.kill();
    database = await startEmbedded({ dataDir });
  });

  test('says what to do when its passwords are gone', async () => {
    const spoiled = newFolder();
    folders.push(spoiled);
    database = await startEmbedded({ dataDir: spoiled });
    await database.stop();
    rmSync(join(spoiled, 'database.json'));
    await expect(startEmbedded({ dataDir: spoiled })).rejects.toThrow(/Restore that file, or remove .* to begin anew/);
  });

  test('starts in a folder too long for a socket', async () => {
    const deep = join(dataDir, 'a-name-of-some-length'.repeat(5));
    database = await startEmbedded({ dataDir: deep });
    expect(await run(database.appUrl, 'select 1 as answer')).toEqual([{ answer: 1 }]);
  });

  test('leaves no socket and no process behind', async () => {
    database = await startEmbedded({ dataDir });
    const server = serverOf(dataDir);
    await database.stop();
    expect(existsSync(join(dataDir, 'socket'))).toBe(false);
    expect(() => process.kill(server, 0)).toThrow('ESRCH');
  });

  test.runIf(process.getuid?.() === 0)(
    'started by root below a folder nobody else may enter, puts the database where its user can reach it',
    async () => {
      const closed = join(dataDir, 'closed');
      mkdirSync(closed, { mode: 0o700 });
      database = await startEmbedded({ dataDir: join(closed, 'data') });
      const { id } = JSON.parse(readFileSync(join(closed, 'data', 'database.json'), 'utf8')) as { id: string };
      const outside = join('/var/lib/openvssid', id);
      expect(existsSync(join(outside, 'postgres', 'PG_VERSION'))).toBe(true);
      await database.stop();
      rmSync(outside, { recursive: true });
    },
  );
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-'));
  chmodSync(folder, 0o755);
  return folder;
}

async function run(connectionString: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

function serverOf(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
}

/** Another process of ours that starts the database, holds it, and can be killed without a word. */
async function startElsewhere(folder: string) {
  const script = `
    import { startEmbedded } from ${JSON.stringify(import.meta.resolve('./start.ts'))};
    const { ownerUrl, appUrl } = await startEmbedded({ dataDir: ${JSON.stringify(folder)} });
    process.send({ ownerUrl, appUrl });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [urls] = (await once(child, 'message')) as [{ ownerUrl: string; appUrl: string }];
  return {
    ...urls,
    pid: child.pid,
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
