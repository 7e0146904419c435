import { describe, expect, test } from 'vitest';
import type { SingleQuestion } from './form.ts';
import { readValue } from './read-value.ts';

const label = { vi: 'Câu hỏi', en: 'Question' };
const of = (kind: 'money' | 'day' | 'month' | 'birth' | 'numbers' | 'days'): SingleQuestion => ({ kind, key: 'q', label });
const number = (decimals?: number): SingleQuestion => ({ kind: 'number', key: 'q', label, ...(decimals && { decimals }) });

test.each(['money', 'day', 'month', 'birth', 'numbers', 'days'] as const)('an empty %s is nothing', (kind) => {
  expect(readValue(of(kind), '  ')).toEqual({ value: undefined });
});

describe('money', () => {
  test.each([
    '5000000',
    '5.000.000',
    '5,000,000',
    '5 000 000',
    ' 5.000.000 đ',
    '5.000.000đ',
    '5.000.000 VND',
    '5\u00a0000\u00a0000 đồng',
    '5 triệu',
    '5,00 triệu đồng',
    '5tr',
    '５００００００',
    '\u202a5.000.000\u202c',
  ])('%s is five million', (text) => {
    expect(readValue(of('money'), text)).toEqual({ value: 5_000_000 });
  });

  test('a part of a million is read too', () => {
    expect(readValue(of('money'), '5,5 triệu')).toEqual({ value: 5_500_000 });
    expect(readValue(of('money'), '12.35tr')).toEqual({ value: 12_350_000 });
  });

  test.each(['5.5', '5.00', '-5', '1e6', '5.000 triệu', 'triệu', '1,5 tỷ', '5.000.00', '٥', '9999999999999999'])(
    '%s is no amount',
    (text) => {
      expect(readValue(of('money'), text)).toEqual({ fault: 'E_MONEY' });
    },
  );
});

test.each([
  ['22/11/1985', { value: '1985-11-22' }],
  ['1.2.1985', { value: '1985-02-01' }],
  ['22111985', { value: '1985-11-22' }],
  ['\u200e２２/１１/１９８５', { value: '1985-11-22' }],
  ['31041985', { fault: 'E_DATE' }],
  ['030585', { fault: 'E_DATE' }],
  ['31/4/1985', { fault: 'E_DATE' }],
  ['1985', { fault: 'E_DATE' }],
])('the day %s', (text, read) => {
  expect(readValue(of('day'), text)).toEqual(read);
});

test.each([
  ['7/2026', { value: '2026-07' }],
  ['2026-07', { value: '2026-07' }],
  ['072026', { value: '2026-07' }],
  ['13/2026', { fault: 'E_MONTH' }],
  ['22/11/1985', { fault: 'E_MONTH' }],
])('the month %s', (text, read) => {
  expect(readValue(of('month'), text)).toEqual(read);
});

test.each([
  ['10/5/1970', { value: '1970-05-10' }],
  ['5/1970', { value: '1970-05' }],
  ['10051970', { value: '1970-05-10' }],
  ['051970', { value: '1970-05' }],
  ['1970', { value: '1970' }],
  ['70', { fault: 'E_DATE' }],
])('the birth %s', (text, read) => {
  expect(readValue(of('birth'), text)).toEqual(read);
});

test.each([
  [number(), '12', { value: 12 }],
  [number(), '61%', { value: 61 }],
  [number(), '1,5', { fault: 'E_VALUE' }],
  [number(), '-1', { fault: 'E_VALUE' }],
  [number(4), '3,33', { value: 3.33 }],
  [number(4), '7.6880', { value: 7.688 }],
  [number(4), '3,33333', { fault: 'E_VALUE' }],
])('the number %#', (question, text, read) => {
  expect(readValue(question, text)).toEqual(read);
});

test('several in a line, with commas or spaces', () => {
  expect(readValue(of('numbers'), '1, 1,2  3')).toEqual({ value: [1, 1, 2, 3] });
  expect(readValue(of('numbers'), '1, x')).toEqual({ fault: 'E_VALUE' });
  expect(readValue(of('days'), '30/4/2026, 1/5/2026')).toEqual({ value: ['2026-04-30', '2026-05-01'] });
  expect(readValue(of('days'), '30/4/2026 1/5/2026')).toEqual({ value: ['2026-04-30', '2026-05-01'] });
  expect(readValue(of('days'), '30/2/2026')).toEqual({ fault: 'E_DATE' });
});

test('a choice is one of its options, and stands in the facts as the option says', () => {
  const question: SingleQuestion = {
    kind: 'choice',
    key: 'q',
    label,
    options: [
      { value: 'yes', label, as: true },
      { value: 'other', label },
    ],
  };
  expect(readValue(question, 'yes')).toEqual({ value: true });
  expect(readValue(question, 'other')).toEqual({ value: 'other' });
  expect(readValue(question, 'made-up')).toEqual({ fault: 'E_VALUE' });
});
