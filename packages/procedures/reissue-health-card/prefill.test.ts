import { expect, test } from 'vitest';
import { checkAnswers, startAnswers } from '../read-answers.ts';
import { referencesOf } from '../references.ts';
import { showAnswer } from '../show-answer.ts';
import { day, FACTS } from '../testing/facts.ts';
import { reissueHealthCardForm as form } from './form.ts';
import { prefill } from './prefill.ts';

const known = prefill(FACTS, day('2026-11-22'));

test('every locked field is filled from the facts', () => {
  const locked = form.pages.flatMap((page) => page.questions).filter(({ kind }) => kind === 'locked');
  expect(locked.map((question) => showAnswer(question, known[question.key], 'vi'))).toEqual([
    'Nguyễn Văn Mẫu',
    '01/02/1985',
    'Nam',
    '001085000017',
    '0190000001',
    '0190000001',
  ]);
});

test('who takes the account’s contact and address as they are has only two questions to answer', () => {
  const answers = { ...startAnswers(form, known), reason: 'lost', deliveryMethod: 'post' };
  const reading = checkAnswers(form, answers);
  expect(reading.errors).toEqual([]);
  expect(referencesOf(form, reading.answers)).toEqual([
    { field: 'provinceCode', kind: 'province', code: '01' },
    { field: 'wardCode', kind: 'ward', code: '00004', provinceCode: '01' },
  ]);
});

test('what is not known stays open', () => {
  const contact = {
    phone: undefined,
    email: undefined,
    provinceCode: undefined,
    wardCode: undefined,
    street: undefined,
    changedAt: undefined,
  };
  expect(Object.values(prefill({ ...FACTS, contact, cards: [] }, day('2026-11-22')))).not.toContain(undefined);
});

test('files are looked up too', () => {
  const attachments = ['00000000-0000-4000-8000-000000000001'];
  expect(referencesOf(form, { reason: 'torn', attachments })).toEqual([
    { field: 'attachments', kind: 'file', fileId: attachments[0] },
  ]);
  expect(referencesOf(form, { reason: 'lost', attachments })).toEqual([]);
});
