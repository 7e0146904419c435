import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

const AT_ONCE = 2;

/** Runs the steps, two at a time; prints a line for each and the output of those that failed. Answers how many passed. */
export async function runSteps(/** @type {Step[]} */ steps) {
  const waiting = [...steps];
  let passed = 0;
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) if (await report(step)) passed += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return passed;
}

async function report(/** @type {Step} */ step) {
  const begun = performance.now();
  const { ok, output } = await run(step);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(ok ? `✓ ${step.name} (${seconds} s)` : `✗ ${step.name} (${seconds} s)\n${output.trimEnd()}`);
  return ok;
}

/** @returns {Promise<{ ok: boolean, output: string }>} */
function run(/** @type {Step} */ { bin, args, cwd = ROOT }) {
  const bins = join(ROOT, 'node_modules', '.bin');
  // The pinned Node.js comes first in the path: the tools' own `#!/usr/bin/env node` finds it.
  const env = { ...process.env, PATH: `${bins}:${process.env['PATH'] ?? ''}` };
  return new Promise((resolve) => {
    const child = spawn(join(bins, bin), args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (/** @type {string} */ text) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}
