import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CannotStart } from '@openvssid/server/cannot-start';
import { type Command, type Run, UsageError } from './command.ts';
import { COMMANDS } from '../commands.ts';
import { runCommand } from './run.ts';

let out = '';
beforeEach(() => {
  out = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    });
  }
});
afterEach(() => vi.restoreAllMocks());

const command = (run: Run, ...words: string[]): Command => ({
  words,
  usage: '--name NAME',
  summary: 'Tries things',
  load: () => Promise.resolve({ run }),
});

test('a command gets the words after its own and decides the exit code', async () => {
  let got: readonly string[] = [];
  const make = command((args) => Promise.resolve((got = args).length + 5), 'thing', 'make');
  expect(await runCommand(['thing', 'make', '--name', 'x'], [command(() => Promise.resolve(0), 'other'), make])).toBe(7);
  expect(got).toEqual(['--name', 'x']);
});

test('what is not understood shows how it is used, exit code 2', async () => {
  const wrong = command(() => Promise.reject(new UsageError('A name is needed.')), 'thing');
  expect(await runCommand(['thing'], [wrong])).toBe(2);
  expect(out).toBe('A name is needed.\nnpm run vssid -- thing --name NAME\n');
  expect(await runCommand(['nothing'], [wrong])).toBe(2);
});

test('what the operator can mend is one line, a defect shows its stack', async () => {
  expect(await runCommand(['thing'], [command(() => Promise.reject(new CannotStart('Start the database.')), 'thing')])).toBe(1);
  expect(out).toBe('Start the database.\n');
  out = '';
  const lost = Object.assign(new Error('terminating connection'), { code: '57P01' });
  await runCommand(['thing'], [command(() => Promise.reject(lost), 'thing')]);
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  await runCommand(['thing'], [command(() => Promise.reject(full), 'thing')]);
  expect(out).toMatch(/^The connection to the database broke off\..*\nA disk is full \(ENOSPC: .*\)\. Make room.*\n$/);
  await runCommand(['thing'], [command(() => Promise.reject(new Error('broken')), 'thing')]);
  expect(out).toMatch(/Error: broken\n\s+at /);
});

test.each([
  [
    'reading-only',
    'DATABASE_URL',
    'postgres://vssid_app:x@127.0.0.1:1/x',
    /^The database of DATABASE_URL is out of reach: .*ECONNREFUSED/,
  ],
  ['migrate', 'PORT_CITIZEN', 'many', /^Setting PORT_CITIZEN: /],
  ['keys create', 'VSSID_KEYS_FILE', '/dev/null/keys.json', /Set VSSID_KEYS_FILE to a place where this user may write\.$/],
])('%s: a wrong %s is one line', async (words, setting, value, line) => {
  const folder = mkdtempSync(join(tmpdir(), 'openvssid-command-'));
  vi.stubEnv('VSSID_DATA_DIR', folder);
  vi.stubEnv(setting, value);
  expect(await runCommand(words.split(' '), COMMANDS)).toBe(1);
  expect(out.trim()).toMatch(line);
  expect(out.trim().split('\n')).toHaveLength(1);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('without words, all commands and what they do', async () => {
  expect(await runCommand([], COMMANDS)).toBe(0);
  for (const { words, summary } of COMMANDS) {
    expect(out).toContain(words.join(' '));
    expect(out).toContain(summary);
  }
});

test('every command has a file that runs it', async () => {
  for (const { load } of COMMANDS) expect((await load()).run).toBeTypeOf('function');
});

test.each([
  [['population', '--persons', 'many', '--seed', '1']],
  [['population', '--persons', '10']],
  [['population', '--persons', '10', '--seed', '1', '--today', '2026-02-30']],
  [['import', 'people']],
  [['import', 'pets', 'pets.csv']],
  [['import', 'people', 'people.csv', '--fast']],
])('%s is not understood before anything is touched', async (words) => {
  expect(await runCommand(words, COMMANDS)).toBe(2);
  expect(out).toContain('npm run vssid -- ');
});
