import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { checkAnswers, startAnswers } from '../read-answers.ts';
import { CARD, day, FACTS, filed } from '../testing/facts.ts';
import { changeFirstFacilityForm as form } from './form.ts';
import { changeFirstFacility as service } from './procedure.ts';

const TODAY = day('2026-11-22');
const CHOSEN = { bank: undefined, facility: { code: '01002', name: 'Bệnh viện Mới' } };
const facts = { ...FACTS, chosen: CHOSEN };

test('is for whoever has a card in force, one file at a time', () => {
  const codes = (changes: Partial<typeof FACTS>) => {
    const result = service.eligibility({ ...FACTS, ...changes }, TODAY, DEFAULT_SETTINGS);
    return result.ok ? [] : result.reasons.map(({ code }) => code);
  };
  expect(codes({})).toEqual([]);
  expect(codes({ cards: [{ ...CARD, validTo: TODAY }] })).toEqual([]);
  expect(codes({ cards: [{ ...CARD, validTo: TODAY.subtract({ days: 1 }) }] })).toEqual(['R06']);
  expect(codes({ cards: [{ ...CARD, objectCode: 'QN' }] })).toEqual(['R10']);
  expect(codes({ person: { ...FACTS.person, deceasedOn: TODAY } })).toEqual(['R09']);
  expect(codes({ openApplications: [{ number: 'X', procedure: 'change-first-facility', subjectKey: '' }] })).toEqual(['R12']);
});

test('asks for nothing that the account knows, and for a paper only where somebody has moved', () => {
  const known = startAnswers(form, service.prefill(FACTS, TODAY, DEFAULT_SETTINGS));
  expect(known['presentFacility']).toBe('Bệnh viện Mẫu');
  const missing = (answers: object) => checkAnswers(form, { ...known, ...answers }).errors.map(({ field }) => field);
  expect(missing({})).toEqual(['reason', 'firstFacilityCode', 'deliveryMethod']);
  expect(missing({ reason: 'moved', firstFacilityCode: '01002', deliveryMethod: 'electronic' })).toEqual(['attachments']);
});

describe('a change without a move', () => {
  test.each([
    ['2026-12-31', ['not-first-days-of-quarter']],
    ['2027-01-01', []],
    ['2027-01-15', []],
    ['2027-01-16', ['not-first-days-of-quarter']],
    ['2027-02-10', ['not-first-days-of-quarter']],
    ['2027-04-15', []],
    ['2027-10-01', []],
  ])('on %s', (on, wrong) =>
    expect(service.check(facts, { reason: 'quarter' }, day(on), DEFAULT_SETTINGS).map(({ code }) => code)).toEqual(wrong),
  );

  test('whoever has moved need not wait, and chooses another facility', () => {
    const wrong = (firstFacilityCode: string) =>
      service.check(facts, { reason: 'moved', firstFacilityCode }, TODAY, DEFAULT_SETTINGS).map(({ code }) => code);
    expect(wrong('01002')).toEqual([]);
    expect(wrong(CARD.firstFacilityCode)).toEqual(['facility-unchanged']);
  });
});

test('the card in force gets the new facility; nothing where it has it already, or where there is no card any more', () => {
  const effect = (changes: Partial<typeof FACTS>) => service.effect(filed({}), { ...facts, ...changes }, TODAY, DEFAULT_SETTINGS);
  expect(effect({})).toEqual({ ok: true, value: [{ kind: 'change-first-facility', cardSerial: 1, facilityCode: '01002' }] });
  expect(effect({ cards: [{ ...CARD, firstFacilityCode: '01002' }] })).toEqual({ ok: true, value: [] });
  expect(effect({ cards: [] })).toMatchObject({ ok: false, refusal: { code: 'R06' } });
});

test.each([
  [
    { outcome: 'accepted', on: TODAY, byMachine: false },
    'được thay đổi từ ngày 22/11/2026',
    ['Nơi đăng ký trước đây', 'Nơi đăng ký mới'],
  ],
  [
    { outcome: 'refused', on: TODAY, reason: { code: 'R10', text: { vi: 'Lý do.', en: '' }, next: { vi: 'Việc.', en: '' } } },
    'Nơi đăng ký không thay đổi theo hồ sơ này.',
    ['Nơi đang đăng ký', 'Nơi đề nghị'],
  ],
] as const)('the letter says what was decided', (decision, sentence, [before, after]) => {
  const { paragraphs, table } = service.letter(filed({ presentFacility: 'Bệnh viện Mẫu' }), facts, decision, DEFAULT_SETTINGS);
  expect(paragraphs.join(' ')).toContain(sentence);
  expect(table).toContainEqual({ label: before, value: 'Bệnh viện Mẫu' });
  expect(table).toContainEqual({ label: after, value: 'Bệnh viện Mới (mã: 01002)' });
});
