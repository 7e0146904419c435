import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculate } from '../calculate.ts';
import { CALCULATOR_NAMES, type CalculatorName, isCalculatorName } from '../calculator-names.ts';
import { loadTables } from '../load.ts';
import { factsFrom } from './facts-from.ts';
import type { CalculatorForm } from './form.ts';
import { CALCULATOR_FORMS } from './forms.ts';
import { resultView } from './result-view.ts';
import { initialTyped, typedFrom } from './typed-from.ts';

const tables = loadTables();
type Case = { id: string; calculator: CalculatorName; facts: Record<string, unknown>; expectedError?: unknown };
const cases = (JSON.parse(readFileSync(new URL('../../cases.json', import.meta.url), 'utf8')) as Case[]).filter(
  ({ calculator, expectedError }) => isCalculatorName(calculator) && expectedError === undefined,
);

/** What only experts set, by a file of facts. */
const NOT_ASKED = ['switches'];

describe.each(CALCULATOR_NAMES)('the form of %s', (name) => {
  const form = CALCULATOR_FORMS[name];
  const own = cases.filter(({ calculator, facts }) => calculator === name && NOT_ASKED.every((key) => !(key in facts)));

  test.each(own)('typed in the form, case $id gives the same result', ({ facts }) => {
    const { facts: read, faults } = factsFrom(form, typedAll(form, facts));
    expect(faults).toEqual([]);
    expect(calculate(name, read, tables)).toEqual(calculate(name, facts, tables));
  });

  test('has words for every reason and every word of its rows that a result can carry', () => {
    const codes = own.flatMap(({ facts }) => {
      const calculated = calculate(name, facts, tables);
      return 'result' in calculated && Array.isArray(calculated.result['reasons']) ? calculated.result['reasons'] : [];
    });
    for (const code of codes) expect(Object.keys(form.answer.reasons)).toContain(code);
  });

  test('has a headline for every result with a right', () => {
    for (const { facts } of own) {
      const calculated = calculate(name, facts, tables);
      if (!('result' in calculated) || calculated.result['eligible'] === false) continue;
      const { result } = calculated;
      expect(form.answer.headlines.some(({ when }) => when?.(result) ?? true)).toBe(true);
    }
  });

  test('shows words, never a code', () => {
    for (const { facts } of own) {
      const calculated = calculate(name, facts, tables);
      if (!('result' in calculated)) continue;
      const { headline, figures, rows } = resultView(form, calculated.result, 'en');
      const shown = [
        headline?.value,
        headline?.meaning,
        ...figures.map(({ value }) => value),
        ...rows.flatMap((one) => one.rows.flat()),
      ];
      expect(shown.filter((value) => /\b[A-Z]+_[A-Z_]+\b|^[A-Z]{3,}$|[{}]/.test(value ?? ''))).toEqual([]);
    }
  });

  test('names each control once', () => {
    const keys = form.questions.flatMap((one) => [
      one.key,
      ...(one.kind === 'list' ? one.item.map(({ key }) => `${one.key}.${key}`) : []),
    ]);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('opens questions only by questions that stand before them', () => {
    form.questions.forEach((question, i) => {
      const before = form.questions.slice(0, i).map(({ key }) => key);
      for (const { key } of question.when ?? [])
        if (key !== 'before2025')
          expect({ question: question.key, before }).toMatchObject({ before: expect.arrayContaining([key]) });
    });
  });
});

/** Also the ticks that stand for no fact but open others. */
function typedAll(form: CalculatorForm, facts: Record<string, unknown>) {
  const usual = Object.entries(initialTyped(form, '2026-11-22', 'vi')).filter(([name]) => isChoice(form, name));
  const typed = { ...Object.fromEntries(usual), ...typedFrom(form, facts, 'vi') };
  const openers = form.questions.filter(({ at }) => at === null);
  const opened = openers.filter(({ key }) =>
    form.questions.some(
      (one) => one.when?.some((each) => each.key === key && each.is.includes('yes')) && typed[one.key] !== undefined,
    ),
  );
  return { ...typed, ...Object.fromEntries(opened.map(({ key }) => [key, 'yes'])) };
}

function isChoice(form: CalculatorForm, name: string): boolean {
  return form.questions.some(({ key, kind }) => key === name && kind === 'choice');
}
