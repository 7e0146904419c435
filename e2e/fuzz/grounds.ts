import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIRequestContext } from 'playwright-core';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_OFFICERS } from '../../apps/api/src/population/demonstration/accounts.ts';
import { connectCitizen } from '../filing.ts';
import { connectOfficer } from '../officer-sign-in.ts';
import type { Ground } from './run-fuzz.ts';

const CITIZENS = 4;

/** Each trial comes from an address of its own, and none is turned away because the machine is slow: a 503 would hide what lies behind. */
export const FUZZ_SETTINGS = { TRUST_PROXY: '127.0.0.1', ADMISSION_TARGET_MS: '60000' };

/** The three listeners of a running product, with some of its demonstration people signed in. */
export async function groundsOf(urls: Record<'citizen' | 'officer' | 'partner', string>): Promise<Ground[]> {
  const citizens = DEMONSTRATION_ACCOUNTS.slice(0, CITIZENS).map(({ number }) => connectCitizen(urls.citizen, number));
  const officers = DEMONSTRATION_OFFICERS.map(({ email }) => connectOfficer(urls.officer, email));
  return [
    { url: urls.citizen, pages: pagesOf('citizen'), cookies: await cookiesOf(citizens) },
    { url: urls.officer, pages: pagesOf('officer'), cookies: await cookiesOf(officers) },
    { url: urls.partner, pages: [], cookies: [] },
  ];
}

async function cookiesOf(connections: readonly Promise<APIRequestContext>[]): Promise<string[]> {
  const signedIn = await Promise.all(connections);
  return Promise.all(
    signedIn.map(async (connection) => {
      const { cookies } = await connection.storageState();
      await connection.dispose();
      return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    }),
  );
}

/** The addresses of an app's pages, from its folders: `/visits/[id]`. */
function pagesOf(app: 'citizen' | 'officer'): string[] {
  const routes = fileURLToPath(new URL(`../../apps/${app}/src/routes`, import.meta.url));
  return globSync('**/+page.svelte', { cwd: routes }).map(
    (file) =>
      join('/', dirname(file))
        .replace(/\/\([^)]+\)/g, '')
        .replace(/^\.?$/, '/') || '/',
  );
}
