import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listAnswer } from './answers.ts';
import type { AskedQuestion } from './form.ts';
import { readQuestion } from './read-question.ts';

const label = { vi: 'Họ và tên', en: 'Full name' };
const base = { key: 'q', label, required: true } as const;
const text: AskedQuestion = { ...base, kind: 'text', minLength: 3, maxLength: 5 };

function read(question: AskedQuestion, posted: unknown) {
  const answer = readQuestion(question, posted, {});
  return 'error' in answer ? answer.error.code : answer.value;
}

describe('text', () => {
  test.each([
    ['', 'required-text'],
    ['  \n ', 'required-text'],
    ['ab', 'too-short'],
    ['abc', 'abc'],
    ['abcde', 'abcde'],
    ['abcdef', 'too-long'],
    ['  a \t b  ', 'a b'],
    ['\u200Babc\uFEFF', 'abc'],
    ['ab\u0000c', 'text-malformed'],
    ['\uD800abc', 'text-malformed'],
    [['abc'], 'required-text'],
    [7, 'required-text'],
  ])('%j is read as %j', (posted, expected) => {
    expect(read(text, posted)).toBe(expected);
  });

  test('its length counts letters with their marks once, however they were typed', () => {
    expect(read(text, 'Nguyễ'.normalize('NFD'))).toBe('Nguyễ');
  });

  test('keeps paragraphs only where there is room for them', () => {
    expect(read({ ...base, kind: 'text', maxLength: 50, multiline: true }, 'một \r\n\r\n\r\n\r\nhai')).toBe('một\n\nhai');
    expect(read({ ...base, kind: 'text', maxLength: 50 }, 'một\r\nhai')).toBe('một hai');
  });
});

test.each([
  ['phone', '0912 345.678', '+84912345678'],
  ['phone', '+84 912-345-678', '+84912345678'],
  ['phone', '0112345678', 'phone-malformed'],
  ['phone', '091234567', 'phone-malformed'],
  ['email', ' ten@example.vn ', 'ten@example.vn'],
  ['email', 'ten@example', 'email-malformed'],
  ['email', `${'a'.repeat(250)}@b.vn`, 'email-malformed'],
  ['date', '2026-11-22', '2026-11-22'],
  ['date', '1/2/1985', '1985-02-01'],
  ['date', '31/4/2026', 'date-malformed'],
  ['province', '01', '01'],
  ['province', '1', 'choice-unknown'],
  ['agency', "01'--", 'choice-unknown'],
  ['month', '2026-11', '2026-11'],
  ['month', ' 1/2027 ', '2027-01'],
  ['month', '13/2026', 'month-malformed'],
  ['month', '2026', 'month-malformed'],
  ['accountNumber', '0123 456-789', '0123456789'],
  ['accountNumber', '12345', 'account-number-malformed'],
  ['accountNumber', '1'.repeat(20), 'account-number-malformed'],
  ['accountNumber', 'VN123456', 'account-number-malformed'],
  ['accountNumber', '9704 3612 3456 7890', 'account-number-of-card'],
  ['accountNumber', '9704361234567890123', 'account-number-of-card'],
  ['accountNumber', '00000000', 'account-number-unreal'],
  ['insuranceNumber', '019 000 0001', '0190000001'],
  ['insuranceNumber', '001085000017', 'insurance-number-malformed'],
  ['citizenNumber', '001 085 000 017', '001085000017'],
  ['citizenNumber', '0190000001', 'citizen-number-malformed'],
  ['payPoint', '  Bưu điện   Ngọc Hà ', 'Bưu điện Ngọc Hà'],
  ['payPoint', 'x'.repeat(201), 'too-long'],
  ['bank', 'vietcombank', 'vietcombank'],
  ['bank', 'Vietcombank; drop', 'choice-unknown'],
  ['facility', '01001', '01001'],
  ['facility', '../01', 'choice-unknown'],
] as const)('a %s written %j is read as %j', (kind, posted, expected) => {
  expect(read({ ...base, kind }, posted)).toBe(expected);
});

test('a choice takes its own options and no other', () => {
  const choice: AskedQuestion = { ...base, kind: 'choice', options: [{ value: 'lost', label }] };
  expect(read(choice, 'lost')).toBe('lost');
  expect(read(choice, 'stolen')).toBe('choice-unknown');
  expect(read(choice, 'constructor')).toBe('choice-unknown');
  expect(read(choice, undefined)).toBe('required-choice');
});

describe('several choices', () => {
  const several: AskedQuestion = {
    ...base,
    kind: 'multiChoice',
    options: ['name', 'sex', 'birth'].map((value) => ({ value, label })),
  };

  test.each([
    [undefined, 'required-choice'],
    [[], 'required-choice'],
    ['sex', ['sex']],
    [
      ['birth', 'name', 'birth'],
      ['name', 'birth'],
    ],
    [['name', 'other'], 'choice-unknown'],
    [[{}], 'choice-unknown'],
    [true, 'choice-unknown'],
  ])('%j is read as %j', (posted, expected) => {
    expect(read(several, posted)).toEqual(expected);
  });

  test('are always some of the options, in their order, whatever is posted', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.constantFrom('name', 'sex', 'birth', 'x'))), (posted) => {
        const answer = readQuestion({ ...several, required: false }, posted, {});
        if ('error' in answer || answer.value === undefined) return;
        expect(['name', 'sex', 'birth'].filter((value) => listAnswer({ q: answer.value ?? '' }, 'q').includes(value))).toEqual(
          answer.value,
        );
      }),
    );
  });
});

describe('a choice among one’s own records', () => {
  const own: AskedQuestion = { ...base, kind: 'recordChoice' };

  test('takes what the records offer, and nothing where nobody said what they do', () => {
    expect(read({ ...own, options: [{ value: 'pension-1', label }] }, 'pension-1')).toBe('pension-1');
    expect(read({ ...own, options: [{ value: 'pension-1', label }] }, 'pension-2')).toBe('choice-gone');
    expect(read(own, 'pension-1')).toBe('choice-gone');
  });
});

test('a tick left open is false, and an error only where it is required', () => {
  expect(read({ ...base, kind: 'tick', required: false }, undefined)).toBe(false);
  expect(read({ ...base, kind: 'tick' }, undefined)).toBe('required-tick');
  expect(read({ ...base, kind: 'tick' }, 'on')).toBe(true);
});

describe('files', () => {
  const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
  const files: AskedQuestion = {
    ...base,
    kind: 'fileList',
    required: false,
    maxFiles: 2,
    mediaTypes: ['image/png'],
    maxBytes: 1,
  };

  test.each([
    [undefined, undefined],
    [[], undefined],
    [id(1), [id(1)]],
    [[id(1), id(1), ''], [id(1)]],
    [
      [id(1), id(2)],
      [id(1), id(2)],
    ],
    [[id(1), id(2), id(3)], 'too-many-files'],
    [['../../etc/passwd'], 'file-unknown'],
    [[{ id: id(1) }], 'file-unknown'],
  ])('%j is read as %j', (posted, expected) => {
    expect(read(files, posted)).toEqual(expected);
  });
});

test('an error names the field as people read it', () => {
  const text = (question: AskedQuestion) => {
    const answer = readQuestion(question, '', {});
    return 'error' in answer ? answer.error.text : undefined;
  };
  expect(text({ ...base, kind: 'phone', label: { vi: 'Số điện thoại', en: 'Phone number' } })).toEqual({
    vi: 'Vui lòng nhập số điện thoại',
    en: 'Enter: phone number',
  });
  expect(text({ ...base, kind: 'province', label: { vi: 'Tỉnh/Thành phố', en: 'Province or city' } })?.vi).toBe(
    'Vui lòng chọn tỉnh/thành phố',
  );
  expect(text({ ...base, kind: 'email', label: { vi: 'BHYT', en: 'HI' } })?.vi).toBe('Vui lòng nhập BHYT');
  const from = { label: { vi: 'Từ ngày', en: 'From' }, called: { vi: 'Ngày bắt đầu', en: 'First day' } };
  expect(text({ ...base, ...from, kind: 'date' })?.vi).toBe('Vui lòng nhập ngày bắt đầu');
  // What is to be ticked is quoted as it stands there.
  expect(text({ ...base, kind: 'tick', label: { vi: 'Tôi hiểu: hết', en: 'I see' } })?.vi).toBe(
    'Vui lòng đánh dấu «Tôi hiểu: hết»',
  );
});
