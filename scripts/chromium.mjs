import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Debian's packages, the lighter first: the shell draws pages and no window around them, and takes half the processor time. */
const DEBIAN = ['chromium-headless-shell', 'chromium'];
const INSTALLED = [
  ...DEBIAN.map((name) => join('/usr/bin', name)),
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

async function bring() {
  console.log('No Chromium is installed; bringing one …');
  if (process.platform === 'linux' && process.getuid?.() === 0 && isThere('apt-get')) {
    run('apt-get', ['update', '-q']);
    for (const name of DEBIAN) {
      run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]);
      const installed = await findChromium();
      if (installed) return installed;
    }
  }
  const withLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  run(process.execPath, [join(ROOT, 'node_modules', 'playwright-core', 'cli.js'), 'install', ...withLibraries, 'chromium']);
  return findChromium();
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

function isThere(/** @type {string} */ command) {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
}

function run(/** @type {string} */ command, /** @type {string[]} */ args) {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
