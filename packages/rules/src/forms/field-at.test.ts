import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calculate } from '../calculate.ts';
import { type CalculatorName, isCalculatorName } from '../calculator-names.ts';
import { loadTables } from '../load.ts';
import type { Typed } from './asked.ts';
import { factsFrom } from './facts-from.ts';
import { controlAt } from './field-at.ts';
import { CALCULATOR_FORMS } from './forms.ts';
import { typedFrom } from './typed-from.ts';

const oneTime = CALCULATOR_FORMS['one-time'];
const typed: Typed = {
  ground: 'one-year-out',
  'person.sex': 'F',
  'person.birth': '1990',
  'history[0].kind': 'employer',
  'history[0].from': '1/2015',
  'history[0].to': '12/2016',
  'history[0].salary': '5.000.000',
  'history[1].kind': 'state',
  'history[1].from': '1/2017',
  'history[1].to': '12/2017',
  'history[1].coefficient': '3,33',
};

test.each([
  ['$.person.birth', 'person.birth'],
  ['$.person', undefined],
  ['$.decisionDate', 'decisionDate'],
  ['$.history', 'history'],
  ['$.history[1]', 'history[1].from'],
  ['$.history[1].to', 'history[1].to'],
  ['$.history[1].regime', 'history[1].kind'],
  ['$.history[1].coefficient', 'history[1].coefficient'],
  // Not asked of somebody who is no pensioner.
  ['$.pensioner.kind', undefined],
  ['$.switches.pre2014Only', undefined],
  ['$', undefined],
])('%s is answered by %s', (path, name) => {
  expect(controlAt(oneTime, typed, path)).toBe(name);
});

test('of two questions for one fact the one that is asked answers', () => {
  const form = CALCULATOR_FORMS.convalescence;
  expect(controlAt(form, { after: 'sickness' }, '$.category')).toBe('sicknessCategory');
  expect(controlAt(form, { after: 'maternity' }, '$.category')).toBe('maternityCategory');
});

test('a list whose facts stand under another name answers with its own controls', () => {
  const form = CALCULATOR_FORMS.survivors;
  const given = { status: 'pensioner', 'formerHistory[0].from': '1/2000', 'formerHistory[0].to': '1/2001' };
  expect(controlAt(form, given, '$.history[0].to')).toBe('formerHistory[0].to');
  expect(controlAt(form, given, '$.history')).toBe('formerHistory');
});

test('one of several numbers in a line is answered by the line', () => {
  const form = CALCULATOR_FORMS.maternity;
  expect(controlAt(form, { event: 'antenatal', visits: '1, 40' }, '$.visits[1]')).toBe('visits');
});

type Case = {
  id: string;
  calculator: CalculatorName;
  facts: Record<string, unknown>;
  expectedError?: { code: string; path: string };
};
const cases = (JSON.parse(readFileSync(new URL('../../cases.json', import.meta.url), 'utf8')) as Case[]).filter(
  ({ calculator, expectedError }) => isCalculatorName(calculator) && expectedError !== undefined,
);
const tables = loadTables();

/** Of the public faults those that a form lets through to the calculator. */
const through = cases.flatMap(({ id, calculator, facts }) => {
  const form = CALCULATOR_FORMS[calculator];
  const filled = typedFrom(form, facts, 'vi');
  const read = factsFrom(form, filled);
  const calculated = read.faults.length > 0 ? undefined : calculate(calculator, read.facts, tables);
  return calculated && 'error' in calculated ? [{ id, form, filled, path: calculated.error.path }] : [];
});

test('there are faults that only the calculator finds', () => {
  expect(through.length).toBeGreaterThan(5);
});

test.each(through)('the fault of case $id at $path is shown at a field', ({ form, filled, path }) => {
  expect(controlAt(form, filled, path)).toBeDefined();
});
