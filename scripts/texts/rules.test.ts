import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TRANSLATED_LANGUAGES } from '../../packages/core/src/language.ts';
import { calculate } from '../../packages/rules/src/calculate.ts';
import type { Text } from '../../packages/rules/src/explain/text.ts';
import { loadTables } from '../../packages/rules/src/load.ts';
import { translators } from '../../apps/api/src/translations/translate.ts';

type Case = { readonly calculator: string; readonly facts: unknown };

const CASES: Case[] = JSON.parse(readFileSync(new URL('../../packages/rules/cases.json', import.meta.url), 'utf8'));

/** What the steps of all these calculations say: what each is, and the values that are words. */
function said(): Text[] {
  const tables = loadTables();
  const texts = CASES.flatMap(({ calculator, facts }) => {
    const outcome = calculate(calculator, facts, tables);
    return 'error' in outcome ? [] : outcome.result.steps.flatMap(({ label, value }) => [label, value]);
  });
  return [...new Map(texts.filter(isText).map((text) => [text.vi, text])).values()];
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;
}

test.each(TRANSLATED_LANGUAGES)('every step of the public cases is said in the language of its reader (%s)', (language) => {
  const texts = said();
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => translators[language].translate(text) === undefined)).toEqual([]);
});
