import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rowsOn } from './dated.ts';
import { deadlineOn } from './deadline.ts';
import { forOfficers, type Question } from './form.ts';
import { procedureByKey, procedures } from './index.ts';
import { legalBasisOn } from './legal-basis.ts';
import { REFUSAL_REASONS } from './refusal-reasons.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { PENSION } from './testing/benefits.ts';
import { day, FACTS } from './testing/facts.ts';

const root = import.meta.dirname;
const FILES = ['procedure', 'form', 'eligibility', 'effect', 'prefill', 'letter', 'law'].map((name) => `${name}.ts`);
const SHARED_FOLDERS = [
  'facts',
  'benefit-payment',
  'identity',
  'result-delivery',
  'template',
  'testing',
  'tk1-ts',
  'translations',
  'node_modules',
];

/** Every object of a value that is a text in some language. */
function bilinguals(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'vi' in value || 'en' in value ? [{ ...value }] : [];
  return [...own, ...Object.values(value).flatMap(bilinguals)];
}

test('every folder of a service is in the registry', () => {
  const folders = readdirSync(root, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !SHARED_FOLDERS.includes(entry.name),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(procedures.map(({ key }) => key).sort());
});

test('a service is found by its key', () => {
  expect(procedureByKey('reissue-health-card')?.appCode).toBe('612A');
  expect(procedureByKey('toString')).toBeUndefined();
});

test('number prefixes differ and fit an application number', () => {
  const prefixes = procedures.map(({ numberPrefix }) => numberPrefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  for (const prefix of prefixes) expect(prefix).toMatch(/^[0-9A-Z]{2,12}$/);
});

test('every reason of refusal has its words and a next step in both languages', () => {
  for (const { text, next } of Object.values(REFUSAL_REASONS))
    for (const words of [text, next]) expect(Object.values(words)).not.toContain('');
});

describe.each(procedures.map((procedure) => [procedure.key, procedure] as const))('%s', (key, procedure) => {
  const questions = procedure.form.pages.flatMap((page) => page.questions);
  const keys = questions.map((question) => question.key);

  test('its folder is complete', () => {
    expect(FILES.filter((file) => !existsSync(join(root, key, file)))).toEqual([]);
    expect(readdirSync(join(root, key)).some((file) => file.endsWith('.test.ts'))).toBe(true);
  });

  test.each(['vi', 'en'])('its guide in %s says who, what, how long and on what basis', (language) => {
    const guide = readFileSync(join(root, key, `guide.${language}.md`), 'utf8');
    expect(guide.match(/^# /gm)).toHaveLength(1);
    expect(guide.match(/^## /gm)?.length).toBeGreaterThanOrEqual(5);
  });

  test('an officer reads it as about the person, not as said to them', () => {
    const read = forOfficers(procedure.form).pages.flatMap(({ title, questions: asked }) => [
      title,
      ...asked.filter(({ kind }) => kind !== 'fileList').map(({ label }) => label),
      ...asked.flatMap((question) => ('options' in question ? (question.options ?? []) : [])).map(({ label }) => label),
    ]);
    const toThePerson = /(?<!\p{L})(bạn|tôi|you|your|I|me|my)(?!\p{L})/iu;
    expect(read.filter(({ vi, en }) => toThePerson.test(vi) || toThePerson.test(en))).toEqual([]);
  });

  test('what is answered in words is asked in words', () => {
    const asked = procedure.answeredInWords ?? [];
    expect(questions.filter((question) => asked.includes(question.key)).map(({ kind }) => kind)).toEqual(asked.map(() => 'text'));
  });

  test('every text is there in both languages', () => {
    const texts = bilinguals(procedure);
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(text).toEqual({ vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
  });

  test('finds nothing wrong in what has not been answered yet', () => {
    const facts = { ...FACTS, benefits: [PENSION] };
    expect(procedure.check(facts, {}, day('2026-11-22'), DEFAULT_SETTINGS)).toEqual([]);
  });

  test('one deadline is in force on every day from the first row on, and the law stands beside it', () => {
    const starts = procedure.deadlines.map(({ validFrom }) => validFrom).sort();
    const first = day(starts[0] ?? expect.fail('no deadline'));
    for (let each = first; each.year < 2035; each = each.add({ days: 1 }))
      expect(rowsOn(procedure.deadlines, each)).toHaveLength(1);
    expect(() => deadlineOn(procedure, first.subtract({ days: 1 }))).toThrow(key);
    expect(legalBasisOn(procedure.legalBasis, day('2026-11-22'))).not.toEqual([]);
  });

  test('its maximum is never less than its promise', () => {
    for (const { workingDays, workingDaysMax = workingDays } of procedure.deadlines)
      expect(workingDaysMax).toBeGreaterThanOrEqual(workingDays);
  });

  test('it declares who the person is, and a visit exactly when it is about one', () => {
    expect(procedure.facts).toContain('person');
    expect(procedure.facts.includes('visit')).toBe(procedure.subject === 'visit');
    expect(procedure.facts.includes('contested')).toBe(procedure.subject === 'application');
  });

  test('its questions have keys of their own and conditions on earlier ones', () => {
    expect(new Set(keys).size).toBe(keys.length);
    const conditionsOf = (question: Question) =>
      [
        question.when,
        question.kind === 'locked' || typeof question.required === 'boolean' ? undefined : question.required,
      ].filter((condition) => condition !== undefined);
    questions.forEach((question, index) => {
      for (const condition of conditionsOf(question)) expect(keys.slice(0, index)).toContain(condition.question);
    });
    procedure.form.pages.forEach((page, index) => {
      const earlier = procedure.form.pages.slice(0, index).flatMap((each) => each.questions.map((question) => question.key));
      if (page.when !== undefined) expect(earlier).toContain(page.when.question);
    });
  });

  test('its last page asks how to receive the result, with the ways it offers', () => {
    const delivery = procedure.form.pages.at(-1)?.questions.find((question) => question.key === 'deliveryMethod');
    expect(delivery?.kind === 'choice' && delivery.options.map(({ value }) => value)).toEqual(procedure.deliveryMethods);
  });

  test('its documents are answered by questions, asked on the same condition', () => {
    for (const document of procedure.documents) {
      const page = procedure.form.pages.find(({ questions }) => questions.some((question) => question.key === document.key));
      const question = page?.questions.find((each) => each.key === document.key);
      expect(question?.kind).toBe('fileList');
      expect(question?.when ?? page?.when).toEqual(document.askedWhen);
    }
  });
});
