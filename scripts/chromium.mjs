import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Debian's packages: the shell draws pages and no window around them, and takes half the processor time of the whole. */
const [SHELL, WHOLE] = ['chromium-headless-shell', 'chromium'];
const INSTALLED = [
  join('/usr/bin', SHELL),
  join('/usr/bin', WHOLE),
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What a browser needs to run without a screen, as root too, and without calls to its maker. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The browser for tests and measurements: `CHROMIUM`, an installed one, or the one that Playwright fetched. */
export async function findChromium() {
  const chosen = process.env['CHROMIUM'];
  const candidates = chosen ? [chosen] : [...INSTALLED, await fetchedByPlaywright()];
  // Run, not only looked at: some systems put a stub there that merely names another installer.
  return candidates.find((path) => path !== undefined && runs(path));
}

/** Finds the browser or brings it; the shell also where another one is there already. */
export async function ensureChromium() {
  if (!process.env['CHROMIUM']) bringFromDebian(SHELL);
  const found = (await findChromium()) ?? (await bring());
  if (found) return found;
  throw new Error('No Chromium: install it (Debian: apt-get install chromium), or set CHROMIUM to the path of one.');
}

async function bring() {
  bringFromDebian(WHOLE);
  const installed = await findChromium();
  if (installed) return installed;
  const withLibraries = isRoot() ? ['--with-deps'] : [];
  run(process.execPath, [join(ROOT, 'node_modules', 'playwright-core', 'cli.js'), 'install', ...withLibraries, 'chromium']);
  return findChromium();
}

function bringFromDebian(/** @type {string} */ name) {
  if (existsSync(join('/usr/bin', name)) || !isRoot() || !isThere('apt-get')) return;
  console.log(`Installing ${name} …`);
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]);
}

async function fetchedByPlaywright() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function runs(/** @type {string} */ path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

function isThere(/** @type {string} */ command) {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
}

function run(/** @type {string} */ command, /** @type {string[]} */ args) {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
