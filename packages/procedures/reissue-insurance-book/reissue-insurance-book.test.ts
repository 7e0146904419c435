import { describe, expect, test } from 'vitest';
import type { BookFact } from '../facts.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { day, FACTS, filed } from '../testing/facts.ts';
import { reissueInsuranceBook } from './procedure.ts';

const today = day('2026-11-22');
const withBook = (book: Partial<BookFact>) => ({ ...FACTS, book: { ...FACTS.book, ...book } });
const codes = (facts: typeof FACTS) => {
  const answer = reissueInsuranceBook.eligibility(facts, today, DEFAULT_SETTINGS);
  return answer.ok ? [] : answer.reasons.map(({ code }) => code);
};

describe('who it is for', () => {
  test.each<[string, string[], typeof FACTS]>([
    ['somebody insured', [], FACTS],
    ['somebody whose employers only owe', [], withBook({ months: 0, owedMonths: 3 })],
    ['nobody without any month', ['R99'], withBook({ months: 0 })],
    ['nobody with several numbers', ['R05'], withBook({ otherNumbers: ['0190000009'] })],
    ['nobody without a number', ['R04'], { ...FACTS, person: { ...FACTS.person, socialInsuranceNumber: undefined } }],
    ['nobody deceased', ['R09'], { ...FACTS, person: { ...FACTS.person, deceasedOn: day('2026-01-01') } }],
  ])('%s', (_, expected, facts) => expect(codes(facts)).toEqual(expected));
});

test('an acceptance issues the next book, and is refused where a second number turned up', () => {
  const application = filed({ reason: 'damaged', wantsSheets: true });
  const effect = (book: Partial<BookFact>) => reissueInsuranceBook.effect(application, withBook(book), today, DEFAULT_SETTINGS);
  expect(effect({})).toEqual({ ok: true, value: [{ kind: 'reissue-book', reason: 'damaged', withSheets: true }] });
  expect(effect({ otherNumbers: ['0190000009'] })).toMatchObject({ ok: false, refusal: { code: 'R05' } });
});

test('the letter says which issue it is, what is owed and what was drawn', () => {
  const book = { issueNumber: 2, owedMonths: 3, owedBy: ['Công ty A'], oneTimePaidOn: day('2020-05-01'), keptMonths: 0 };
  const content = reissueInsuranceBook.letter(
    filed({ reason: 'lost', deliveryMethod: 'office' }),
    withBook(book),
    { outcome: 'accepted', on: today, byMachine: false },
    DEFAULT_SETTINGS,
  );
  const words = content.paragraphs.join(' ');
  for (const part of ['lần cấp thứ 3', '3 tháng chậm đóng (Công ty A)', '01/05/2020', 'Bìa sổ được trả tại'])
    expect(words).toContain(part);
  expect(content.table).toContainEqual({ label: 'Lần cấp sổ', value: '3' });
});

test('where there are neither arrears nor a one-time payment, that is said', () => {
  expect(reissueInsuranceBook.prefill(FACTS, today, DEFAULT_SETTINGS)).toMatchObject({ arrears: 'none', oneTimePayment: 'none' });
});
