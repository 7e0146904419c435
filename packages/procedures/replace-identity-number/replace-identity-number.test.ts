import { describe, expect, test } from 'vitest';
import type { IdentityCheckFact } from '../facts.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { day, FACTS, filed } from '../testing/facts.ts';
import { replaceIdentityNumber } from './procedure.ts';

const NUMBER = '001085000017';
const facts = { ...FACTS, person: { ...FACTS.person, idNumber: '011085017' } };
const today = day('2026-11-22');
const agreed: IdentityCheckFact = { citizenNumber: NUMBER, outcome: 'agrees', differs: [], leadsToAnother: false };

describe('who it is for', () => {
  const eligible = (idNumber: string | undefined) =>
    replaceIdentityNumber.eligibility({ ...facts, person: { ...facts.person, idNumber } }, today, DEFAULT_SETTINGS).ok;

  test('somebody with nine digits or none, not somebody with twelve', () => {
    expect(eligible('011085017')).toBe(true);
    expect(eligible(undefined)).toBe(true);
    expect(eligible(NUMBER)).toBe(false);
  });

  test('one file at a time', () => {
    const openApplications = [{ number: 'DD-261120-AAAAAA', procedure: 'replace-identity-number', subjectKey: '' }];
    expect(replaceIdentityNumber.eligibility({ ...facts, openApplications }, today, DEFAULT_SETTINGS)).toEqual({
      ok: false,
      reasons: [{ code: 'R12', params: { number: 'DD-261120-AAAAAA' } }],
    });
  });
});

test.each([
  ['001 085 000 017', []],
  ['011085017', ['citizen-number-malformed']],
  ['0010850000170', ['citizen-number-malformed']],
])('%s is checked for its 12 digits', (citizenNumber, codes) => {
  expect(replaceIdentityNumber.check(facts, { citizenNumber }, today, DEFAULT_SETTINGS).map(({ code }) => code)).toEqual(codes);
});

describe('a machine', () => {
  const settings = { ...DEFAULT_SETTINGS, machineMayAccept: ['replace-identity-number'] };
  const accepts = (identityCheck: IdentityCheckFact | undefined, allowed = settings) =>
    replaceIdentityNumber.machineMayAccept(filed({ citizenNumber: NUMBER }), { ...facts, identityCheck }, allowed);

  test('accepts what the register confirms', () => expect(accepts(agreed)).toBe(true));

  test.each<[string, IdentityCheckFact | undefined]>([
    ['that was not asked', undefined],
    ['that does not answer', { ...agreed, outcome: 'no-answer' }],
    ['that does not know the number', { ...agreed, outcome: 'unknown' }],
    ['that has another name', { ...agreed, outcome: 'differs', differs: ['fullName'] }],
    ['that was asked about another number', { ...agreed, citizenNumber: '001085000018' }],
    ['that agrees, where another record of ours has the number', { ...agreed, leadsToAnother: true }],
  ])('leaves to an officer what a register says %s', (_, check) => expect(accepts(check)).toBe(false));

  test('accepts nothing where the operator says so', () =>
    expect(accepts(agreed, { ...settings, machineMayAccept: [] })).toBe(false));
});

test('an acceptance replaces the number, and the letter says it', () => {
  const application = filed({ citizenNumber: '001 085 000 017', deliveryMethod: 'electronic' });
  expect(replaceIdentityNumber.effect(application, facts, today, DEFAULT_SETTINGS)).toEqual({
    ok: true,
    value: [{ kind: 'replace-identity-number', citizenNumber: NUMBER }],
  });
  const content = replaceIdentityNumber.letter(
    application,
    facts,
    { outcome: 'accepted', on: today, byMachine: true },
    DEFAULT_SETTINGS,
  );
  expect(content.table).toContainEqual({ label: 'Số ĐDCN/CCCD', value: NUMBER });
});
