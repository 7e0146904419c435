import { parseArgs } from 'node:util';
import { makeProductTemplate, startCopy } from '../product-template.ts';
import { FUZZ_SETTINGS, groundsOf } from './grounds.ts';
import { type Outcome, runFuzz } from './run-fuzz.ts';

const SAID_EVERY = 2_000;

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});

/** `npm run fuzz [-- --requests N --seed S]`: a product of its own, spoilt requests, and what came of them. */
const { template, end } = await makeProductTemplate();
const product = await startCopy(template, FUZZ_SETTINGS, { vneid: true });
try {
  const begun = performance.now();
  const grounds = await groundsOf(product.urls);
  const { sent, statuses, failures } = await runFuzz(grounds, Number(values.requests), Number(values.seed), sayHowFar);
  if (failures.length > 0) process.stdout.write(`${faultsOf(product.output)}\n`);
  for (const failure of failures) process.stdout.write(`${JSON.stringify(failure)}\n`);
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stdout.write(`${sent} requests in ${seconds} s, ${failures.length} failures, statuses ${JSON.stringify(statuses)}\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  await product.end();
  await end();
}

function sayHowFar({ sent, failures }: Readonly<Outcome>): void {
  if (sent % SAID_EVERY === 0) process.stderr.write(`${sent} of ${values.requests} sent, ${failures.length} failures\n`);
}

/** The first lines that the servers wrote about faults. */
function faultsOf({ out, err }: { out: string; err: string }): string {
  const lines = `${out}\n${err}`.split('\n').filter((line) => /"level":"?(50|60|error|fatal)/.test(line));
  return lines.slice(0, 5).join('\n');
}
