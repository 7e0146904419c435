import { expect, test } from 'vitest';
import type { Question } from './form.ts';
import { showAnswer } from './show-answer.ts';

const base = { key: 'q', label: { vi: 'Câu hỏi', en: 'Question' }, required: true } as const;
const options = [
  { value: 'name', label: { vi: 'Họ và tên', en: 'Full name' } },
  { value: 'sex', label: { vi: 'Giới tính', en: 'Sex' } },
];

test.each<[Question, string | readonly string[], string, string]>([
  [{ ...base, kind: 'month' }, '2027-01', '01/2027', '01/2027'],
  [{ ...base, kind: 'multiChoice', options }, ['name', 'sex'], 'Họ và tên, Giới tính', 'Full name, Sex'],
  [{ ...base, kind: 'recordChoice', options }, 'sex', 'Giới tính', 'Sex'],
  [{ ...base, kind: 'recordChoice' }, 'gone', 'gone', 'gone'],
  [{ ...base, kind: 'accountNumber' }, '0123456789', '0123456789', '0123456789'],
])('%j answered %j reads in words', (question, answer, vi, en) => {
  expect([showAnswer(question, answer, 'vi'), showAnswer(question, answer, 'en')]).toEqual([vi, en]);
});
