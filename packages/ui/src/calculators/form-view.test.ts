import { describe, expect, test } from 'vitest';
import { CALCULATOR_FORMS, initialTyped, type Typed } from '@openvssid/rules/forms';
import { faultWords } from './fault-words.ts';
import { formView } from './form-view.ts';
import type { ListView } from './question-view.ts';
import { choicesIn, sharedPath, typedIn } from './typed-form.ts';

const form = CALCULATOR_FORMS['one-time'];
const today = '2026-11-22';
const period = (index: number, from: string, to: string): Typed => ({
  [`history[${index}].kind`]: 'employer',
  [`history[${index}].from`]: from,
  [`history[${index}].to`]: to,
  [`history[${index}].salary`]: '5.000.000',
});
const twenty = Object.assign({}, ...Array.from({ length: 20 }, (_, i) => period(i, `1/${2001 + i}`, `12/${2001 + i}`))) as Typed;

function listOf(typed: Typed, more: { errors?: Record<string, string>; opened?: string } = {}): ListView {
  const found = formView(form, { typed, today, ...more }, 'vi').questions.find(({ kind }) => kind === 'list');
  if (found?.kind !== 'list') throw new Error('no list');
  return found;
}

describe('a history', () => {
  test('of twenty periods is one closed line', () => {
    const { summary, open, items } = listOf(twenty);
    expect({ summary, open }).toEqual({ summary: '20 năm, 20 giai đoạn', open: false });
    expect(items.map(({ open }) => open)).not.toContain(true);
    expect(items[2]).toMatchObject({ title: 'Giai đoạn 3', line: '1/2003–12/2003 · 5.000.000\u00a0đ' });
  });

  test('opens where something is wrong or new, and there only', () => {
    const wrong = listOf(twenty, { errors: { 'history[4].to': 'x' } });
    expect([wrong.open, wrong.items.flatMap(({ open, index }) => (open ? [index] : []))]).toEqual([true, [4]]);
    expect(listOf(twenty, { opened: 'history[19].' }).open).toBe(true);
  });

  test('of few periods stands open', () => {
    expect(listOf(period(0, '1/2010', '12/2012'))).toMatchObject({ summary: undefined, open: true });
  });

  test('counts a month once that two periods share', () => {
    const typed = { ...twenty, ...period(20, '12/2020', '2/2021') };
    expect(listOf(typed).summary).toBe('20 năm 2 tháng, 21 giai đoạn');
  });
});

test('rare questions stay folded until one of them is answered or wrong', () => {
  const typed = initialTyped(form, today, 'vi');
  expect(formView(form, { typed, today }, 'vi').rareOpen).toBe(false);
  expect(formView(form, { typed: { ...typed, decisionDate: '1/1/2020' }, today }, 'vi').rareOpen).toBe(true);
  expect(formView(form, { typed, today, errors: { averageSalary: 'x' } }, 'vi').rareOpen).toBe(true);
});

test('a question that depends on another says on which, and whether it is asked now', () => {
  const openOf = (typed: Typed) =>
    formView(form, { typed, today }, 'vi').questions.find(({ name }) => name === 'pensioner.kind')?.opening;
  const conditions = '[{"name":"ground","is":["pensioner-emigration"]}]';
  expect(openOf({ ground: 'emigration' })).toEqual({ conditions, open: false });
  expect(openOf({ ground: 'pensioner-emigration' })).toEqual({ conditions, open: true });
});

describe('a fault', () => {
  test.each([
    ['person.birth', 'E_DATE', 'Ngày sinh: Không có ngày này, hoặc chưa viết theo ngày/tháng/năm, ví dụ 22/11/1985.'],
    ['history[2].to', 'E_PERIOD_ORDER', 'Giai đoạn 3, Đến tháng: Không được trước thời điểm bắt đầu.'],
    [
      'history[2].to',
      'E_CONFLICT',
      'Giai đoạn 3, Đến tháng: Giai đoạn này kéo dài quá thời điểm tính. Hãy ghi tháng cuối sớm hơn.',
    ],
    ['history', 'E_VALUE', 'Quá trình đóng BHXH: Hãy thêm ít nhất một mục.'],
    ['ground', 'E_MISSING', 'Vì sao bạn rút một lần: Vui lòng chọn.'],
    ['nowhere', 'E_VALUE', 'Chưa tính được với những thông tin này. Hãy kiểm tra lại từng mục.'],
  ] as const)('at %s (%s) is said in words', (name, code, long) => {
    expect(faultWords(form, twenty, { name, code }, 'vi').long).toBe(long);
  });

  test('has words for every code at every question of every form, and never shows the code', () => {
    const codes = [
      'E_MISSING',
      'E_TYPE',
      'E_UNKNOWN_FIELD',
      'E_VALUE',
      'E_MONEY',
      'E_DATE',
      'E_MONTH',
      'E_PERIOD_ORDER',
    ] as const;
    const others = ['E_PERIOD_OVERLAP', 'E_CONFLICT', 'E_OUT_OF_TABLE', 'E_UNKNOWN_CALCULATOR'] as const;
    for (const one of Object.values(CALCULATOR_FORMS))
      for (const { key } of one.questions)
        for (const code of [...codes, ...others])
          for (const language of ['vi', 'en'] as const)
            expect(faultWords(one, {}, { name: key, code }, language).short).toMatch(/^(?!.*E_)\p{Lu}.+\.$/u);
  });
});

describe('an address', () => {
  test('holds harmless choices and nothing else', () => {
    const typed = {
      ...twenty,
      ground: 'one-year-out',
      'person.sex': 'F',
      'person.birth': '1/2/1985',
      averageSalary: '5.000.000',
    };
    expect(sharedPath(form, typed)).toBe('/calculators/one-time?ground=one-year-out');
    expect(sharedPath(form, {})).toBe('/calculators/one-time');
  });

  test('fills in what it may, of known values', () => {
    const query = new URLSearchParams('ground=emigration&person.birth=1985&averageSalary=1');
    expect(choicesIn(form, query)).toEqual({ ground: 'emigration' });
    expect(choicesIn(form, new URLSearchParams('ground=<script>'))).toEqual({});
  });

  test('never offers a birth, money, a date or a period for sharing, in any form', () => {
    for (const one of Object.values(CALCULATOR_FORMS))
      for (const question of one.questions.filter(({ shared }) => shared)) expect(['choice', 'tick']).toContain(question.kind);
  });
});

test('of what is sent only the controls of the form are read', () => {
  const sent = new FormData();
  for (const name of ['ground', 'history[0].from', 'history[0].password', 'history[9999].from', '__proto__', 'do', 'constructor'])
    sent.append(name, 'x');
  sent.append('person.birth', 'y'.repeat(5000));
  expect(typedIn(form, sent)).toEqual({ ground: 'x', 'history[0].from': 'x', 'person.birth': 'y'.repeat(400) });
});
