import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { checkAnswers, startAnswers } from '../read-answers.ts';
import { day, FACTS, filed } from '../testing/facts.ts';
import { newServiceForm as form } from './form.ts';
import { newService } from './procedure.ts';

const TODAY = day('2026-11-22');

test('is for the living, one file at a time', () => {
  const codes = (changes: Partial<typeof FACTS>) => {
    const result = newService.eligibility({ ...FACTS, ...changes }, TODAY, DEFAULT_SETTINGS);
    return result.ok ? [] : result.reasons.map(({ code }) => code);
  };
  expect(codes({})).toEqual([]);
  expect(codes({ person: { ...FACTS.person, deceasedOn: TODAY } })).toEqual(['R09']);
  expect(codes({ openApplications: [{ number: 'X', procedure: 'new-service', subjectKey: '' }] })).toEqual(['R12']);
});

test('asks for nothing that the account knows', () => {
  const known = startAnswers(form, newService.prefill(FACTS, TODAY, DEFAULT_SETTINGS));
  const { errors } = checkAnswers(form, known);
  expect(errors.map(({ field }) => field)).toEqual(['request', 'deliveryMethod']);
});

test.each([
  [{ outcome: 'accepted', on: TODAY, byMachine: false }, 'Đề nghị được chấp nhận.'],
  [
    { outcome: 'refused', on: TODAY, reason: { code: 'R10', text: { vi: 'Lý do.', en: '' }, next: { vi: 'Việc.', en: '' } } },
    'Đề nghị không được chấp nhận.',
  ],
] as const)('the letter says what was decided', (decision, sentence) => {
  const { paragraphs, table } = newService.letter(filed({ request: 'Cần xác nhận' }), FACTS, decision, DEFAULT_SETTINGS);
  expect(paragraphs).toContain(sentence);
  expect(table).toContainEqual({ label: 'Nội dung đề nghị', value: 'Cần xác nhận' });
});
