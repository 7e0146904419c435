import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PINNED_NODE, ROOT } from '../root.mjs';

const WEB_APPS = ['citizen', 'officer', 'vneid'];
const SHARED = ['packages/core', 'packages/rules', 'packages/procedures', 'packages/ui', 'package-lock.json'];
const NOT_SOURCES = new Set(['node_modules', 'build', '.svelte-kit']);

/** Builds the web apps whose sources changed since their last build. */
export async function buildWebApps() {
  const stale = WEB_APPS.map((name) => ({ name, wanted: fingerprint([join('apps', name), ...SHARED]) })).filter(isStale);
  if (stale.length === 0) return;
  console.error(`Building ${stale.map(({ name }) => name).join(' and ')} …`);
  await Promise.all(stale.map(build));
}

/** @typedef {{ name: string, wanted: string }} WebApp */

function isStale(/** @type {WebApp} */ { name, wanted }) {
  return !existsSync(stampOf(name)) || readFileSync(stampOf(name), 'utf8') !== wanted;
}

async function build(/** @type {WebApp} */ { name, wanted }) {
  // A build that breaks off is stale.
  rmSync(stampOf(name), { force: true });
  const { code, output } = await run(join(ROOT, 'apps', name), [join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'), 'build']);
  if (code !== 0) throw new Error(`${output}\nThe ${name} app could not be built: correct what is said above, then try again.`);
  writeFileSync(stampOf(name), wanted);
}

/** @returns {Promise<{ code: number | null, output: string }>} */
function run(/** @type {string} */ cwd, /** @type {string[]} */ args) {
  return new Promise((resolve, reject) => {
    // Asked for by a test run, a build would be one for tests: a third larger.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(PINNED_NODE, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (output += chunk));
    child.once('error', reject).once('close', (code) => resolve({ code, output }));
  });
}

function stampOf(/** @type {string} */ name) {
  return join(ROOT, 'apps', name, 'build', '.sources');
}

function fingerprint(/** @type {string[]} */ paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => sourcesOf(join(ROOT, path)))) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @returns {string[]} */
function sourcesOf(/** @type {string} */ path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !NOT_SOURCES.has(name) && !name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => sourcesOf(join(path, name)));
}
