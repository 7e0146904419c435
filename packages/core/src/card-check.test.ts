import { describe, expect, test } from 'vitest';
import { checkCard, type StatusList } from './card-check.ts';
import { type CardToken, cardTokenClaims, readCardToken } from './card-token.ts';
import { ok, refuse } from './result.ts';
import { createStatusList, setStatus } from './status-list.ts';

const NOW = Date.parse('2026-11-22T10:00:00+07:00') / 1000;
const HOUR = 3600;

const token: CardToken = {
  cardNumber: '0190000001',
  fullName: 'Nguyễn Văn Mẫu',
  birthDate: '1985-02-01',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  issuedAt: NOW - HOUR,
  expiresAt: NOW + HOUR,
  statusList: { uri: 'https://vssid.example/api/card-status/0', entry: 7 },
};

function listWith(status: 'valid' | 'void' | 'locked', expiresAt = NOW + 60): StatusList {
  const entries = createStatusList();
  setStatus(entries, 7, status);
  return { entries, issuedAt: NOW - 60, expiresAt };
}

function check(card: CardToken, list?: StatusList) {
  return checkCard('a.b.c', { verify: async () => ok(cardTokenClaims(card)), statusList: async () => list }, NOW);
}

describe('a signed token', () => {
  test('is valid where a fresh list says so', async () => {
    expect(await check(token, listWith('valid'))).toMatchObject({
      outcome: 'valid',
      stateChecked: true,
      listIssuedAt: '2026-11-22T02:59:00.000Z',
    });
  });

  test('is valid with its state unchecked where the list is stale, and tells from when the list is', async () => {
    expect(await check(token, listWith('valid', NOW))).toMatchObject({
      outcome: 'valid',
      stateChecked: false,
      listIssuedAt: '2026-11-22T02:59:00.000Z',
    });
  });

  test('is valid with its state unchecked where there is no list', async () => {
    expect(await check(token)).toMatchObject({ outcome: 'valid', stateChecked: false, listIssuedAt: null });
  });

  test('is void or locked even by a stale list', async () => {
    expect(await check(token, listWith('void', NOW))).toMatchObject({ outcome: 'void', stateChecked: false });
    expect(await check(token, listWith('locked', NOW))).toMatchObject({ outcome: 'locked', stateChecked: false });
  });

  test('has expired from the second it says, not before', async () => {
    expect(await check({ ...token, expiresAt: NOW + 1 }, listWith('valid'))).toMatchObject({ outcome: 'valid' });
    expect(await check({ ...token, expiresAt: NOW }, listWith('valid'))).toMatchObject({ outcome: 'expired' });
  });

  test('begins with the first day in Vietnam', async () => {
    expect(await check({ ...token, validFrom: '2026-11-23' }, listWith('valid'))).toMatchObject({ outcome: 'not-yet-valid' });
    expect(await check({ ...token, validFrom: '2026-11-22' }, listWith('valid'))).toMatchObject({ outcome: 'valid' });
  });
});

test('what the signature check refuses is told apart', async () => {
  const refused = (code: string) =>
    checkCard('a.b.c', { verify: async () => refuse(code), statusList: async () => undefined }, NOW);
  expect(await refused('unknown-key')).toEqual({ outcome: 'unknown-key' });
  expect(await refused('forged')).toEqual({ outcome: 'forged' });
  expect(await refused('anything')).toEqual({ outcome: 'unreadable' });
});

test('claims come back as they were written; anything missing or of another kind is refused', () => {
  const claims = cardTokenClaims(token);
  expect(readCardToken(claims)).toEqual(ok(token));
  expect(readCardToken(cardTokenClaims({ ...token, validTo: null }))).toEqual(ok({ ...token, validTo: null }));
  for (const wrong of [
    null,
    'text',
    {},
    { ...claims, exp: '1' },
    { ...claims, from: '2026-02-30' },
    { ...claims, status: null },
    { ...claims, card: '' },
  ]) {
    expect(readCardToken(wrong)).toMatchObject({ ok: false, refusal: { code: 'card-token-malformed' } });
  }
});
