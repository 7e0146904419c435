import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calculate } from '../packages/rules/src/index.ts';
import { loadTables } from '../packages/rules/src/load.ts';
import { type Figure, median, rounded } from './figure.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const CASES = fileURLToPath(new URL('../packages/rules/cases.json', import.meta.url));
const ROUNDS = 5;
const ROUND_MS = 1000;
const MIXED = 1000;

/** Thirty years of work in twenty periods, employer, State and voluntary by turns: one-time payments a second on one core, steps included. */
export function calculations(): Figure {
  const tables = loadTables();
  const facts = lifeInPeriods(20);
  const one = () => calculate('one-time', facts, tables);
  const first = one();
  if ('error' in first) throw new Error(`the one-time payment is not computed: ${first.error.code} at ${first.error.path}`);
  perSecond(one);
  const value = Math.round(median(Array.from({ length: ROUNDS }, () => perSecond(one))));
  return {
    figure: 'calculations',
    value,
    unit: 'one-time payments a second, one core',
    goal: '>= 20000',
    good: value >= 20_000,
    detail: { periods: facts.history.length, steps: first.result.steps.length },
  };
}

/** The public cases again and again, a thousand of them, by the command line as people start it: npm and start-up included. */
export function calculateCases(): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'openvssid-bench-'));
  try {
    const file = join(folder, 'cases.json');
    writeFileSync(file, JSON.stringify(mixedCases()));
    runCases(file);
    const value = rounded(median(Array.from({ length: ROUNDS }, () => runCases(file))), 0);
    return {
      figure: 'calculate_cases_ms',
      value,
      unit: 'ms for 1,000 mixed cases by the command line',
      goal: '< 2000',
      good: value < 2000,
      detail: { cases: MIXED, rounds: ROUNDS },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function perSecond(work: () => unknown): number {
  const start = performance.now();
  let count = 0;
  let passed = 0;
  while (passed < ROUND_MS) {
    for (let i = 0; i < 100; i += 1) work();
    count += 100;
    passed = performance.now() - start;
  }
  return (count * 1000) / passed;
}

function lifeInPeriods(count: number) {
  const history = Array.from({ length: count }, (_, i) => {
    const from = 1996 * 12 + i * 18;
    const span = { from: month(from), to: month(from + 16) };
    if (i % 3 === 1) return { ...span, regime: 'state', coefficient: (234 + i * 10) / 100 };
    return i % 3 === 2 && i > 9
      ? { ...span, scheme: 'voluntary', salary: 1_500_000 + i * 100_000, stateSupport: 'other' }
      : { ...span, salary: 1_000_000 + i * 500_000 };
  });
  return { person: { sex: 'F', birth: '1975-05-10' }, decisionDate: '2026-11-22', ground: 'emigration', history };
}

function month(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function mixedCases(): unknown[] {
  const cases: unknown = JSON.parse(readFileSync(CASES, 'utf8'));
  if (!Array.isArray(cases)) throw new Error('the public cases are no list');
  return Array.from({ length: MIXED }, (_, i): unknown => cases[i % cases.length]);
}

function runCases(file: string): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'vssid', '--', 'calculate', '--cases', file], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const ms = performance.now() - start;
  const answers: unknown = status === 0 && stderr === '' ? JSON.parse(stdout) : undefined;
  if (!Array.isArray(answers) || answers.length !== MIXED) throw new Error(`the cases were not answered: ${stderr}`);
  return ms;
}
