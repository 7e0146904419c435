import { describe, expect, test } from 'vitest';
import { ANSWERS } from './declaring-fixture.ts';
import { type Kind, kinds } from './kinds.ts';
import { readAll, readPage } from './read-page.ts';
import { showAnswers } from './show-answers.ts';

const TODAY = Temporal.PlainDate.from('2026-11-22');

const SHOWN: Record<Kind, (string | undefined)[]> = {
  health: ['Sốt, Ho', 'Không', 'Chợ Đồng Xuân, 20/11/2026\nBến xe Mỹ Đình, 21/11/2026', 'Đủ mũi', '0912\u00a0345\u00a0678'],
  movement: [
    'Thành phố Hà Nội',
    'Phường Ba Đình',
    '12 Đội Cấn',
    'Tỉnh Cao Bằng',
    'Phường Thục Phán',
    undefined,
    '24/11/2026',
    '25/11/2026',
    'Xe khách',
    'Thăm gia đình',
    'Trần Thị Bình',
  ],
};

function read(kind: Kind, key: string, posted: Record<string, string[]>, before = {}) {
  const page = kinds[kind].form.pages.find((one) => one.key === key);
  if (!page) throw new Error(`no page ${key}`);
  const { answers, faults } = readPage(page, posted, before, TODAY);
  return { answers, faults: faults.map(({ field, code }) => `${field ?? ''}: ${code}`) };
}

describe('each field says what is wrong with it', () => {
  test.each<[Kind, string, Record<string, string[]>, string[]]>([
    ['health', 'symptoms', {}, ['symptoms: symptoms-missing']],
    ['health', 'symptoms', { symptoms: ['none', 'cough'] }, ['symptoms: choices-contradict']],
    ['health', 'symptoms', { symptoms: ['plague'] }, ['symptoms: choice-unknown']],
    ['health', 'case-contact', {}, ['caseContact: case-contact-missing']],
    ['health', 'case-contact', { caseContact: ['perhaps'] }, ['caseContact: choice-unknown']],
    ['health', 'places', { places: ['x'.repeat(2_001)] }, ['places: text-too-long']],
    ['health', 'places', { places: ['Chợ\n'.repeat(41)] }, ['places: too-many-lines']],
    ['health', 'vaccination', {}, ['vaccination: vaccination-missing']],
    ['health', 'phone', { phone: [' '] }, ['phone: phone-missing']],
    ['health', 'phone', { phone: ['12345'] }, ['phone: phone-malformed']],
    ['movement', 'from', {}, ['fromProvince: province-missing', 'fromWard: ward-missing']],
    [
      'movement',
      'from',
      { fromProvince: ['99'], fromWard: ['00004'] },
      ['fromProvince: choice-unknown', 'fromWard: ward-elsewhere'],
    ],
    ['movement', 'to', { toProvince: ['04'], toWard: ['00004'] }, ['toWard: ward-elsewhere']],
    ['movement', 'dates', {}, ['departureDate: departure-missing', 'arrivalDate: arrival-missing']],
    [
      'movement',
      'dates',
      { departureDate: ['31/4/2026'], arrivalDate: ['mai'] },
      ['departureDate: day-malformed', 'arrivalDate: day-malformed'],
    ],
    ['movement', 'transport', { transport: ['rocket'] }, ['transport: choice-unknown']],
    ['movement', 'purpose', { purpose: ['\u200b '] }, ['purpose: purpose-missing']],
    ['movement', 'purpose', { purpose: ['đ'.repeat(201)] }, ['purpose: text-too-long']],
    ['movement', 'companions', { companions: ['An\n'.repeat(21)] }, ['companions: too-many-lines']],
  ])('%s, %s: %j', (kind, key, posted, faults) => {
    expect(read(kind, key, posted).faults).toEqual(faults);
  });
});

test.each([
  ['24/11/2026', '23/11/2026', ['arrivalDate: arrival-before-departure']],
  ['24/11/2026', '24/11/2026', []],
  ['24/11/2026', '25/11/2026', []],
  ['21/11/2025', '22/11/2026', ['departureDate: day-too-far']],
  ['22/11/2025', '22/11/2026', []],
  ['22/11/2026', '22/11/2027', []],
  ['22/11/2026', '23/11/2027', ['arrivalDate: day-too-far']],
])('a journey from %s to %s', (departure, arrival, faults) => {
  expect(read('movement', 'dates', { departureDate: [departure], arrivalDate: [arrival] }).faults).toEqual(faults);
});

test('what is wrong keeps its earlier value, what is right is kept', () => {
  const before = { fromProvince: '01', fromWard: '00004' };
  const { answers } = read(
    'movement',
    'from',
    { fromProvince: ['04'], fromWard: ['00004'], fromStreet: [' 12  Đội Cấn '] },
    before,
  );
  expect(answers).toEqual({ fromProvince: '04', fromWard: '00004', fromStreet: '12 Đội Cấn' });
});

test('names that no question has, the prototype’s too, are ignored', () => {
  const posted = { caseContact: ['no'], accountId: ['2'], ['__proto__']: ['x'], constructor: ['x'] };
  expect(read('health', 'case-contact', posted)).toEqual({ answers: { caseContact: 'no' }, faults: [] });
});

test('signs that turn the direction of writing go, markup stays the text it is', () => {
  const { answers } = read('movement', 'purpose', { purpose: ['\u202e<script>alert(1)</script>\u0000'] });
  expect(answers).toEqual({ purpose: '<script>alert(1)</script>' });
});

test('every answer of a whole form holds when it is read again, and is shown in words', () => {
  for (const kind of ['health', 'movement'] as const) {
    const posted = Object.assign({}, ...Object.values(ANSWERS[kind])) as Record<string, string[]>;
    const flat = Object.fromEntries(
      Object.entries(posted).map(([key, value]) => [key, key === 'symptoms' ? value : (value[0] ?? '')]),
    );
    const { answers, faults } = readAll(kinds[kind].form, flat, TODAY);
    expect(faults).toEqual([]);
    const texts = showAnswers(kinds[kind].form, answers, 'vi').flatMap((part) => part.answers.map(({ text }) => text));
    expect(texts).toEqual(SHOWN[kind]);
  }
});
