import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import type { Form } from './form.ts';
import { forms } from './forms.ts';
import { checkAnswers, lockAnswers, readAnswers, startAnswers } from './read-answers.ts';
import { reissueHealthCardForm } from './reissue-health-card/form.ts';

const questions = (form: Form) => form.pages.flatMap((page) => page.questions);
const lockedKeys = (form: Form) =>
  questions(form)
    .filter(({ kind }) => kind === 'locked')
    .map(({ key }) => key);

/** Anything a browser, a script or an attacker may post: right keys with any value, and any other keys. */
function anyPosted(form: Form) {
  const key = fc.oneof(fc.constantFrom(...questions(form).map((question) => question.key)), fc.string());
  const value = fc.oneof(fc.anything(), fc.constantFrom('lost', 'damaged', 'office', 'post', 'on', true, '0912345678', 'a@b.vn'));
  return fc.array(fc.tuple(key, value)).map((entries): Record<string, unknown> => Object.fromEntries(entries));
}

describe.each(forms.map((form) => [form.procedure, form] as const))('%s', (_key, form) => {
  const known: Answers = Object.fromEntries(lockedKeys(form).map((key) => [key, `known ${key}`]));

  test('locked fields never change, whatever is posted', () => {
    fc.assert(
      fc.property(anyPosted(form), fc.constantFrom(...form.pages), (posted, page) => {
        const { answers } = readAnswers(page, posted, known);
        for (const key of lockedKeys(form)) expect(answers[key]).toBe(known[key]);
      }),
    );
  });

  test('keys that are no question of the page are ignored', () => {
    fc.assert(
      fc.property(anyPosted(form), fc.constantFrom(...form.pages), (posted, page) => {
        const asked = page.questions.map(({ key }) => key);
        const fresh = Object.keys(readAnswers(page, posted, {}).answers);
        expect(fresh.filter((key) => !asked.includes(key))).toEqual([]);
      }),
    );
  });

  test('what was read once is read the same again', () => {
    fc.assert(
      fc.property(anyPosted(form), (posted) => {
        const once = form.pages.reduce((answers, page) => readAnswers(page, posted, answers).answers, known);
        const checked = checkAnswers(form, once);
        expect(checkAnswers(form, checked.answers)).toEqual(checked);
      }),
    );
  });

  test('a draft that somebody tampered with gets its locked fields back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('fullName', ...lockedKeys(form)), fc.string()), (draft) => {
        expect(lockAnswers(form, known, draft)).toMatchObject(known);
      }),
    );
  });
});

describe('a page', () => {
  const page = reissueHealthCardForm.pages[1] ?? expect.fail('612A has a page of reasons');

  test('a question counts as asked by the answers of the same page', () => {
    expect(readAnswers(page, { reason: 'lost', wantsPaper: 'on' }, {}).errors.map(({ field }) => field)).toEqual(['paperReason']);
    expect(readAnswers(page, { reason: 'lost', paperReason: 'x' }, {})).toEqual({
      answers: { reason: 'lost', wantsPaper: false },
      errors: [],
    });
  });

  test('a wrong answer leaves the earlier one, a cleared optional one goes', () => {
    const previous = { phone: '+84912345678', email: 'a@b.vn' };
    const [contact] = reissueHealthCardForm.pages;
    const reading = readAnswers(contact ?? page, { phone: '12', email: '' }, previous);
    expect(reading.answers).toEqual({ phone: '+84912345678' });
    expect(reading.errors.map(({ code }) => code)).toEqual(['phone-malformed']);
  });
});

describe('the whole form', () => {
  const complete: Answers = { phone: '+84912345678', reason: 'lost', wantsPaper: false, deliveryMethod: 'electronic' };

  test('drops answers to what is no longer asked', () => {
    const draft = { ...complete, attachments: ['00000000-0000-4000-8000-000000000001'], street: 'Số 1', unknown: 'x' };
    expect(checkAnswers(reissueHealthCardForm, draft)).toEqual({ answers: complete, errors: [] });
  });

  test('keeps the locked fields that the server wrote', () => {
    expect(checkAnswers(reissueHealthCardForm, { ...complete, fullName: 'Nguyễn Văn Mẫu' }).answers['fullName']).toBe(
      'Nguyễn Văn Mẫu',
    );
  });

  test('names every open question in the order of the pages', () => {
    const { errors } = checkAnswers(reissueHealthCardForm, { deliveryMethod: 'post' });
    expect(errors.map(({ field }) => field)).toEqual([
      'phone',
      'reason',
      'provinceCode',
      'wardCode',
      'street',
      'receiverName',
      'receiverPhone',
    ]);
  });

  test('begins with what the account knows, and nothing else', () => {
    const known = { fullName: 'Nguyễn Văn Mẫu', phone: '+84912345678', secret: 'x' };
    expect(startAnswers(reissueHealthCardForm, known)).toEqual({ fullName: 'Nguyễn Văn Mẫu', phone: '+84912345678' });
  });
});
