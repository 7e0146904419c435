import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.installed');

/** Runs `npm ci` where the packages are not those of the lock file on this platform. */
export function installDependencies() {
  const wanted = fingerprint();
  if (read(STAMP) === wanted) return;
  if (!isInstalled()) install();
  writeFileSync(STAMP, wanted);
}

function fingerprint() {
  return createHash('sha256').update(`${process.platform} ${process.arch} `).update(readFileSync(LOCK)).digest('hex');
}

/** Somebody may have run npm by hand: then nothing is to be done. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = packagesOf(LOCK);
  const present = packagesOf(INSTALLED);
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link || !path.includes('node_modules/')) return true;
    return present[path] ? present[path].version === version : optional === true;
  });
}

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} LockFile */

function packagesOf(/** @type {string} */ file) {
  const lock = /** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8')));
  return /** @type {LockFile} */ (lock).packages;
}

function install() {
  console.error('Installing the packages of package-lock.json (npm ci) …');
  const answer = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr.fd, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (answer.status !== 0) {
    throw new Error(
      "The packages could not be installed: see npm's message above, check the network and that node_modules is writable, and try again.",
    );
  }
}

function read(/** @type {string} */ file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
