import { prepare } from './prepare.mjs';
import { runSteps } from './checks/run-steps.mjs';
import { STEPS } from './checks/steps.mjs';

// `node scripts/check.mjs types` or `lint`.
const [kind] = process.argv.slice(2);
try {
  await prepare();
  const steps = STEPS.filter((step) => step.kind === kind);
  const passed = await runSteps(steps);
  process.exitCode = passed === steps.length ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
