import { expect, test } from 'vitest';
import { holds } from './answers.ts';
import { chosenOf, choicesOf, withChoices } from './choices.ts';
import { fieldError } from './field-error.ts';
import type { Form } from './form.ts';
import { checkAnswers } from './read-answers.ts';

const label = { vi: 'Khoản đang hưởng', en: 'Benefit' };
const form: Form = {
  procedure: 'x',
  pages: [{ key: 'p', title: label, questions: [{ kind: 'recordChoice', key: 'benefit', label, required: true }] }],
};
const pension = { value: 'b-1', label: { vi: 'Lương hưu', en: 'Pension' } };
const leave = { value: 'b-2', label: { vi: 'Ốm đau', en: 'Sickness' } };
const offered = { benefit: [pension, leave] };

test('an answer counts only among what this person was offered', () => {
  expect(checkAnswers(withChoices(form, offered), { benefit: 'b-2' }).errors).toEqual([]);
  expect(checkAnswers(withChoices(form, { benefit: [pension] }), { benefit: 'b-2' }).errors).toMatchObject([
    { field: 'benefit', code: 'choice-gone' },
  ]);
  expect(checkAnswers(withChoices(form, {}), { benefit: 'b-1' }).errors).toHaveLength(1);
});

test('what was taken is kept with its words, the rest is not', () => {
  expect(choicesOf(withChoices(form, offered))).toEqual(offered);
  expect(chosenOf(withChoices(form, offered), { benefit: 'b-2' })).toEqual({ benefit: [leave] });
  expect(chosenOf(withChoices(form, offered), {})).toEqual({});
});

test('a condition holds for a list that has one of the values', () => {
  const condition = { question: 'items', is: ['sex'] };
  expect(holds(condition, { items: ['name', 'sex'] })).toBe(true);
  expect(holds(condition, { items: ['name'] })).toBe(false);
  expect(holds({ question: 'items', is: [true] }, { items: ['true'] })).toBe(false);
});

test('a bank that went over to another is refused with the name of that one', () => {
  const bank = { kind: 'bank', key: 'bank', label: { vi: 'Ngân hàng', en: 'Bank' }, required: true } as const;
  expect(fieldError(bank, 'bank-superseded', { successor: 'MBV' }).text).toEqual({
    vi: 'Ngân hàng này đã chuyển thành MBV. Vui lòng chọn MBV',
    en: 'This bank has become MBV. Choose MBV',
  });
});
