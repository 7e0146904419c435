import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PINNED_NODE, ROOT } from '../root.mjs';

/** @typedef {{ numPassedTests: number, numFailedTests: number, success: boolean }} Report */

/** Runs all tests. A file that cannot be run at all counts as one failure, and so does a run that breaks off. */
export async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'openvssid-report-'));
  const file = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await vitest(args, join(folder, 'compiled'));
  const report = read(file);
  rmSync(folder, { recursive: true, force: true });
  const failed = report.numFailedTests;
  const unsaid = failed === 0 && (code !== 0 || !report.success) ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + unsaid };
}

/**
 * Every process of the product that a test starts reads the same sources: the first leaves them compiled in `compiled`.
 * @returns {Promise<number | null>}
 */
function vitest(/** @type {string[]} */ args, /** @type {string} */ compiled) {
  const PATH = `${join(ROOT, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`;
  const env = { ...process.env, PATH, NODE_COMPILE_CACHE: compiled };
  return new Promise((resolve, reject) => {
    const child = spawn(PINNED_NODE, [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), ...args], {
      cwd: ROOT,
      env,
      stdio: 'inherit',
    });
    child.once('error', reject).once('close', resolve);
  });
}

/** @returns {Report} */
function read(/** @type {string} */ file) {
  try {
    const report = /** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8')));
    return /** @type {Report} */ (report);
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, success: false };
  }
}
