import { describe, expect, test } from 'vitest';
import type { Facts } from '../facts.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { CARD, day, FACTS } from '../testing/facts.ts';
import { check, eligibility } from './eligibility.ts';

function codes(changes: Partial<Facts>, on = '2026-11-22', settings = DEFAULT_SETTINGS): string[] {
  const result = eligibility({ ...FACTS, ...changes }, day(on), settings);
  return result.ok ? [] : result.reasons.map(({ code }) => code);
}

const endingOn = (validTo: string): Partial<Facts> => ({ cards: [{ ...CARD, validTo: day(validTo) }] });

test('a card in force may be reissued', () => {
  expect(eligibility(FACTS, day('2026-11-22'), DEFAULT_SETTINGS)).toEqual({ ok: true });
});

describe('a card that ended on 22/8/2026 and a renewal gap of three months', () => {
  test.each([
    ['2026-08-22', []],
    ['2026-08-23', []],
    ['2026-11-22', []],
    ['2026-11-23', ['R06']],
    ['2026-11-24', ['R06']],
  ])('on %s: %j', (on, expected) => {
    expect(codes(endingOn('2026-08-22'), on)).toEqual(expected);
  });
});

test('without a gap the card must be in force', () => {
  const settings = { ...DEFAULT_SETTINGS, renewalGapMonths: 0 };
  expect(codes(endingOn('2026-11-22'), '2026-11-22', settings)).toEqual([]);
  expect(codes(endingOn('2026-11-22'), '2026-11-23', settings)).toEqual(['R06']);
});

test('an expired card says since when', () => {
  const result = eligibility({ ...FACTS, ...endingOn('2025-12-31') }, day('2026-11-22'), DEFAULT_SETTINGS);
  expect(result).toEqual({ ok: false, reasons: [{ code: 'R06', params: { validTo: '2025-12-31' } }] });
});

test('a card without an end never expires', () => {
  expect(codes({ cards: [{ ...CARD, validTo: undefined }] }, '2099-01-01')).toEqual([]);
});

test('no card, or only stopped ones: nothing to reissue', () => {
  expect(codes({ cards: [] })).toEqual(['R06']);
  expect(codes({ cards: [{ ...CARD, state: 'withdrawn' }] })).toEqual(['R06']);
});

test.each(['QN', 'CA', 'CY'])('a card of %s belongs to another office', (objectCode) => {
  expect(codes({ cards: [{ ...CARD, objectCode, benefitCode: 5 }] })).toEqual(['R10']);
});

test('relatives of soldiers and police are served here', () => {
  for (const objectCode of ['TQ', 'TA', 'TY']) expect(codes({ cards: [{ ...CARD, objectCode }] })).toEqual([]);
});

test('the dead, and people without a number, get no card', () => {
  expect(codes({ person: { ...FACTS.person, deceasedOn: day('2026-10-01') } })).toEqual(['R09']);
  expect(codes({ person: { ...FACTS.person, socialInsuranceNumber: undefined } })).toEqual(['R04']);
});

test('one file at a time; another service does not stand in the way', () => {
  const open = (procedure: string) => ({ openApplications: [{ number: '612A-261120-AAAAAA', procedure, subjectKey: '' }] });
  expect(codes(open('reissue-health-card'))).toEqual(['R12']);
  expect(codes(open('dispute-visit'))).toEqual([]);
});

test('a held card may be asked for: an officer decides', () => {
  expect(codes({ cards: [{ ...CARD, state: 'locked' }] })).toEqual([]);
});

test('everything that stands in the way is told at once', () => {
  expect(codes({ cards: [], person: { ...FACTS.person, deceasedOn: day('2026-10-01') } })).toEqual(['R09', 'R06']);
});

test('a paper card is fetched or posted', () => {
  const fields = (answers: Record<string, string | boolean>) => check(FACTS, answers).map(({ field }) => field);
  expect(fields({ wantsPaper: true, deliveryMethod: 'electronic' })).toEqual(['deliveryMethod']);
  expect(fields({ wantsPaper: true, deliveryMethod: 'post' })).toEqual([]);
  expect(fields({ wantsPaper: false, deliveryMethod: 'electronic' })).toEqual([]);
});
