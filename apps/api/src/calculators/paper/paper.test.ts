import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { calculate, CALCULATOR_NAMES, CALCULATORS } from '@openvssid/rules';
import { CALCULATOR_FORMS, resultView } from '@openvssid/rules/forms';
import { loadTables } from '@openvssid/rules/load';
import { createApplication } from '../../application.ts';
import { createTestServices, type TestServices } from '../../testing/test-services.ts';
import { calculationPdf } from './calculation-pdf.ts';
import { factsInWords } from './facts-in-words.ts';
import { calculationPaperRoutes } from './routes.ts';

const tables = loadTables();
const publicCases = z
  .array(z.object({ id: z.string(), calculator: z.string(), facts: z.unknown() }))
  .parse(JSON.parse(readFileSync(new URL('../../../../../packages/rules/cases.json', import.meta.url), 'utf8')));

const ONE_TIME = {
  person: { sex: 'F', birth: '1990-05' },
  decisionDate: '2026-07-15',
  ground: 'one-year-out',
  history: [
    { from: '2015-01', to: '2024-12', scheme: 'compulsory', regime: 'employer', salary: 6_000_000, hardArea: false },
    { from: '2010-01', to: '2010-12', regime: 'state', coefficient: 2.34, work: 'heavy' },
  ],
  excusedMonths: 0,
  switches: { pre2014Only: 'carry', truncateAverage: false },
};

const wordsOf = (name: (typeof CALCULATOR_NAMES)[number], facts: object, language: 'vi' | 'en' = 'vi') =>
  factsInWords(CALCULATOR_FORMS[name], { ...facts }, CALCULATORS[name].schema, language).map(({ label, value }) => [
    label,
    value,
  ]);

describe('the facts on the paper', () => {
  test('are in the words of the form; what it does not ask stands under the name of its field, what is usual not at all', () => {
    expect(wordsOf('one-time', ONE_TIME)).toEqual([
      ['Vì sao bạn rút một lần?', 'Đã nghỉ việc và không đóng BHXH đủ 12 tháng'],
      ['Giới tính', 'Nữ'],
      ['Ngày sinh', '05/1990'],
      ['Giai đoạn 1', expect.stringMatching(/^Từ tháng: 01\/2015; Đến tháng: 12\/2024; .*: 6\.000\.000\u00a0đ$/)],
      ['Giai đoạn 2', expect.stringMatching(/^Từ tháng: 01\/2010; Đến tháng: 12\/2010; .*: 2,34$/)],
      ['Số tháng không tính vào 12 tháng chờ', '0 tháng'],
      ['Ngày giải quyết', '15/07/2026'],
      ['history[2].work', 'heavy'],
      ['switches.pre2014Only', 'carry'],
    ]);
  });

  test('are in English for who reads English', () => {
    expect(wordsOf('one-time', ONE_TIME, 'en').slice(0, 3)).toEqual([
      ['Why do you withdraw?', 'Out of work, no contribution for 12 months'],
      ['Sex', 'Woman'],
      ['Birth date', '05/1990'],
    ]);
  });

  test('that two questions of a form can give stand there once, by the one that is asked', () => {
    const facts = { after: 'maternity', category: 'other', date: '2026-08-10', referenceDate: '2026-08-01', days: 5 };
    const cases = wordsOf('convalescence', facts).filter(([label]) => label === 'Trường hợp');
    expect(cases).toEqual([['Trường hợp', 'Sinh thường']]);
  });
});

test.each(CALCULATOR_NAMES)('%s: every public case prints whole, twice the same', async (name) => {
  const at = Temporal.Instant.from('2026-11-22T10:00:00+07:00');
  for (const { calculator, facts } of publicCases.filter((one) => one.calculator === name).slice(0, 6)) {
    const calculated = calculate(calculator, facts, tables);
    if ('error' in calculated) continue;
    const form = CALCULATOR_FORMS[name];
    const print = () =>
      calculationPdf({
        title: form.title.vi,
        facts: factsInWords(form, { ...Object(facts) }, CALCULATORS[name].schema, 'vi'),
        view: resultView(form, calculated.result, 'vi'),
        language: 'vi',
        at,
      });
    const [one, other] = await Promise.all([print(), print()]);
    expect(one.equals(other)).toBe(true);
    expect((await PDFDocument.load(one)).getTitle()).toBe(`TÍNH THỬ: ${form.title.vi}`);
  }
});

describe('the paper of a calculation', () => {
  let place: TestServices;
  let app: FastifyInstance;
  beforeAll(async () => {
    place = await createTestServices();
    app = await createApplication('citizen', place.services, [calculationPaperRoutes]);
  });
  afterAll(async () => {
    await app.close();
    await place.end();
  });
  const post = (name: string, facts: unknown, cookie = '') =>
    app.inject({
      method: 'POST',
      url: `/api/calculators/${name}/paper`,
      headers: { 'content-type': 'application/json', cookie },
      payload: JSON.stringify(facts),
    });

  test('is a PDF that a browser shows, in the language of the reader', async () => {
    const answer = await post('one-time', ONE_TIME);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline; filename="tinh-thu-one-time\.pdf"/),
      'x-content-type-options': 'nosniff',
    });
    const korean = await post('one-time', ONE_TIME, 'openvssid_language=ko');
    const titles = [answer, korean].map(async ({ rawPayload }) => (await PDFDocument.load(rawPayload)).getTitle());
    expect(await Promise.all(titles)).toEqual([
      'TÍNH THỬ: Rút BHXH một lần được bao nhiêu?',
      'ESTIMATE: How much is a one-time payment?',
    ]);
  });

  test('is refused as the calculation is, with the code and the path of the fault', async () => {
    const foreign = { ...ONE_TIME, note: 'QUYẾT ĐỊNH CỦA BHXH VIỆT NAM' };
    expect((await post('one-time', foreign)).json()).toMatchObject({ status: 422, code: 'E_UNKNOWN_FIELD', path: '$.note' });
    expect((await post('one-time', { ...ONE_TIME, ground: 'my own words' })).json()).toMatchObject({
      code: 'E_VALUE',
      path: '$.ground',
    });
    expect((await post('lottery', {})).json()).toMatchObject({ status: 404, code: 'E_UNKNOWN_CALCULATOR' });
  });

  test('is made of a working life, not of a megabyte', async () => {
    const history = Array.from({ length: 900 }, (_, i) => ({
      from: `${1900 + (i % 100)}-01`,
      to: `${1900 + (i % 100)}-01`,
      salary: 1,
    }));
    expect((await post('one-time', { ...ONE_TIME, history })).statusCode).toBe(413);
  });

  test('is drawn a hundred times in minutes for one network, then the network waits', async () => {
    const answers = [];
    for (let i = 0; i < 121; i += 1) answers.push((await post('one-time', {})).statusCode);
    expect(new Set(answers.slice(0, 100))).toEqual(new Set([422]));
    expect(answers.at(-1)).toBe(429);
  });
});
