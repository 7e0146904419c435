import { expect, test } from 'vitest';
import type { CardFact } from '../facts.ts';
import { CARD, day } from '../testing/facts.ts';
import { cardToReissue } from './card-to-reissue.ts';

const TODAY = day('2026-11-22');
const card = (serial: number, changes: Partial<CardFact>): CardFact => ({ ...CARD, serial, ...changes });

function chosen(...cards: CardFact[]): number | undefined {
  const [forwards, backwards] = [cardToReissue(cards, TODAY), cardToReissue(cards.toReversed(), TODAY)];
  expect(backwards).toBe(forwards);
  return forwards?.serial;
}

test.each([
  [5, 1],
  [1, 2],
  [2, 3],
  [3, 4],
] as const)('of two cards in force benefit %i goes before %i', (better, worse) => {
  expect(chosen(card(1, { benefitCode: better }), card(2, { benefitCode: worse }))).toBe(1);
});

test('a card in force goes before a better one that has expired', () => {
  expect(chosen(card(1, { validTo: day('2026-11-22') }), card(2, { benefitCode: 1, validTo: day('2026-11-21') }))).toBe(1);
});

test('of equal cards the longer, then the newer one is taken', () => {
  expect(chosen(card(1, { validTo: undefined }), card(2, {}))).toBe(1);
  expect(chosen(card(1, { validTo: day('2027-06-30') }), card(2, {}))).toBe(1);
  expect(chosen(card(1, {}), card(2, {}))).toBe(2);
});

test('replaced and withdrawn cards, and cards that have not begun, are no cards to reissue', () => {
  expect(chosen(card(1, { state: 'replaced' }), card(2, { state: 'withdrawn' }))).toBeUndefined();
  expect(chosen(card(1, { validFrom: day('2026-11-23') }))).toBeUndefined();
  expect(chosen(card(1, { validFrom: day('2026-11-22') }))).toBe(1);
});

test('a held card is still a card', () => {
  expect(chosen(card(1, { state: 'locked' }))).toBe(1);
});
