import { ensureChromium, preferShell } from './chromium.mjs';
import { runSteps } from './checks/run-steps.mjs';
import { runTests } from './checks/run-tests.mjs';
import { STEPS } from './checks/steps.mjs';
import { prepare } from './prepare.mjs';

/** Everything there is to test, from a bare clone. The last line is the sum: `N passed, N failed`. */
async function test() {
  await prepare();
  preferShell();
  process.env['CHROMIUM'] = await ensureChromium();
  const steps = await runSteps(STEPS);
  const tests = await runTests();
  return { passed: steps + tests.passed, failed: STEPS.length - steps + tests.failed };
}

let sum = { passed: 0, failed: 1 };
try {
  sum = await test();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
process.exitCode = sum.failed === 0 ? 0 : 1;
console.log(`${sum.passed} passed, ${sum.failed} failed`);
