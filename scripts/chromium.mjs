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

/** Finds the browser or brings it. */
export async function ensureChromium() {
  const found = (await findChromium()) ?? (await bring());
  if (found) return found;
  throw new Error('No Chromium: install it (Debian: apt-get install chromium), or set CHROMIUM to the path of one.');
}

/** Brings the shell also where another one is there already: worth its while before all tests, and too slow before each start of a few. */
export function preferShell() {
  if (!process.env['CHROMIUM']) bringFromDebian(SHELL);
}

async function bring() {
  for (const name of [SHELL, WHOLE]) {
    bringFromDebian(name);
    const installed = await findChromium();
    if (installed) return installed;
  }
  const withLibraries = isRoot() ? ['--with-deps'] : [];
  run(process.execPath, [join(ROOT, 'node_modules', 'playwright-core', 'cli.js'), 'install', ...withLibraries, 'chromium']);
  return findChromium();
}

/** @type {Set<string>} What Debian was asked for by this process: asked once more it would say the same. */
const asked = new Set();

function bringFromDebian(/** @type {string} */ name) {
  if (existsSync(join('/usr/bin', name)) || asked.has(name) || !isRoot() || !isThere('apt-get')) return;
  console.log(`Installing ${name} …`);
  if (asked.size === 0) run('apt-get', ['update', '-q']);
  asked.add(name);
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
