import { readFileSync } from 'node:fs';
import { json } from 'node:stream/consumers';
import { inspect, parseArgs } from 'node:util';
import { type Calculated, calculate } from '@openvssid/rules';
import { loadTables } from '@openvssid/rules/load';
import { CannotStart } from '@openvssid/server/cannot-start';
import { type Run, UsageError } from '../command-line/command.ts';
import { calculateCases } from './calculate-cases.ts';

const FAULTY = 2;
/** Some editors put it in front of a file. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * `calculate NAME` with the facts on stdin, exit code 2 where they cannot be computed with; `calculate --cases FILE`, exit code 0 whatever
 * its cases are. Needs neither database nor settings, and writes nothing to stdout but the answer.
 */
export const run: Run = async (args) => {
  const { values, positionals } = parseArgs({ args: [...args], options: { cases: { type: 'string' } }, allowPositionals: true });
  const [name, ...others] = positionals;
  if (others.length > 0 || (name === undefined) === (values.cases === undefined))
    throw new UsageError('Name one calculator, or a file of cases.');
  if (values.cases !== undefined) {
    write(calculateCases(readCases(values.cases), loadTables(), (defect) => process.stderr.write(`${inspect(defect)}\n`)));
    return 0;
  }
  const calculated = await calculateOne(name);
  write(calculated);
  return 'error' in calculated ? FAULTY : 0;
};

/** Facts that are not JSON are facts of the wrong type. */
async function calculateOne(name: unknown): Promise<Calculated> {
  const facts: unknown = await json(process.stdin).catch(() => undefined);
  return calculate(name, facts, loadTables());
}

function readCases(file: string): unknown[] {
  const cases = parsed(file, textOf(file));
  if (!Array.isArray(cases)) throw new CannotStart(`${file} holds no JSON array of cases.`);
  return cases;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CannotStart(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    throw new CannotStart(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function write(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
