import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { CARD, day, FACTS, filed } from '../testing/facts.ts';
import { effect } from './effect.ts';
import { machineMayAccept } from './machine-may-accept.ts';

describe('by machine', () => {
  const decides = (answers: Record<string, string | boolean>, cards = [CARD], settings = DEFAULT_SETTINGS) =>
    machineMayAccept(filed(answers), { cards }, settings);

  test('only a lost card, and no paper', () => {
    expect(decides({ reason: 'lost', wantsPaper: false })).toBe(true);
    expect(decides({ reason: 'lost', wantsPaper: true })).toBe(false);
    expect(decides({ reason: 'damaged', wantsPaper: false })).toBe(false);
    expect(decides({ reason: 'torn', wantsPaper: false })).toBe(false);
    expect(decides({})).toBe(false);
  });

  test('never while a card is held for misuse', () => {
    expect(decides({ reason: 'lost' }, [CARD, { ...CARD, serial: 2, state: 'locked' }])).toBe(false);
  });

  test('never when the setting says no', () => {
    expect(decides({ reason: 'lost' }, [CARD], { ...DEFAULT_SETTINGS, machineMayAccept: [] })).toBe(false);
  });
});

describe('on acceptance', () => {
  test('the card that the person asked about is reissued', () => {
    expect(effect(filed({ reason: 'torn', wantsPaper: true }), FACTS)).toEqual({
      ok: true,
      value: [{ kind: 'reissue-card', cardSerial: 1, onPaper: true, reason: 'torn' }],
    });
  });

  test('a card that ended between sending and decision stays the one asked about', () => {
    const cards = [
      { ...CARD, validTo: day('2026-11-22') },
      { ...CARD, serial: 2, validFrom: day('2026-11-23') },
    ];
    expect(effect(filed({ reason: 'lost' }), { cards })).toMatchObject({ value: [{ cardSerial: 1 }] });
  });

  test('nothing is reissued when the card was withdrawn meanwhile', () => {
    expect(effect(filed({ reason: 'lost' }), { cards: [{ ...CARD, state: 'withdrawn' }] })).toMatchObject({
      refusal: { code: 'R06' },
    });
  });
});
