import { describe, expect, test } from 'vitest';
import type { ClaimedChildFact, Facts } from '../facts.ts';
import { checkAnswers, readAnswers } from '../read-answers.ts';
import { REFUSAL_REASONS } from '../refusal-reasons.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { day, FACTS, filed } from '../testing/facts.ts';
import { registerChildAccount as procedure } from './procedure.ts';

const TODAY = day('2026-11-22');
const CLAIM = { childSocialInsuranceNumber: '0190000777', childFullName: 'Nguyễn Bé Mẫu', relationship: 'father' };
const RECORD: NonNullable<ClaimedChildFact['record']> = {
  fullName: 'Nguyễn Bé Mẫu',
  birthDate: day('2018-05-01'),
  birthYearOnly: false,
  deceasedOn: undefined,
  agencyName: 'BHXH cơ sở Khác',
  account: 'none',
};
const CHILD: ClaimedChildFact = {
  number: '0190000777',
  record: RECORD,
  nameAgrees: true,
  inHousehold: true,
  guardians: [],
};
const settings = { ...DEFAULT_SETTINGS, machineMayAccept: ['register-child-account'] };
const facts = (claimedChild: ClaimedChildFact | undefined, more: Partial<Facts> = {}): Facts => ({
  ...FACTS,
  ...more,
  claimedChild,
});

describe('the form', () => {
  const page = procedure.form.pages[0] ?? expect.fail('no page');
  const numberOf = (typed: string) =>
    readAnswers(page, { ...CLAIM, childSocialInsuranceNumber: typed }, {}).answers['childSocialInsuranceNumber'];

  test.each([
    ['0190000777', '0190000777'],
    ['019 000 0777', '0190000777'],
    ['HS4010190000777', '0190000777'],
    ['001318000777', '001318000777'],
    ['0190000777|4e677579e1bb856e2042c3a9|01/05/2018|1|-|01 - 001|01/01/2026|-|-|-|-|-|-|-|-|-|', '0190000777'],
    ['không|phải|thẻ', undefined],
    ['abc', undefined],
  ])('reads the number as it is typed or stands on a card: %s', (typed, number) => {
    expect(numberOf(typed)).toBe(number);
  });

  test('asks a father for the birth certificate and a guardian for the decision', () => {
    const missing = (relationship: string) =>
      checkAnswers(procedure.form, { ...CLAIM, relationship }).errors.map(({ field }) => field);
    expect(missing('father')).toEqual(expect.arrayContaining(['childPortrait', 'birthCertificate', 'receivingAgency']));
    expect(missing('father')).not.toContain('guardianshipDecision');
    expect(missing('guardian')).toContain('guardianshipDecision');
  });
});

describe('who it is for', () => {
  const eligibleBorn = (birthDate: string) =>
    procedure.eligibility({ ...FACTS, person: { ...FACTS.person, birthDate: day(birthDate) } }, TODAY, settings);

  test('adults, from the eighteenth birthday', () => {
    expect(eligibleBorn('2008-11-22').ok).toBe(true);
    expect(eligibleBorn('2008-11-23')).toMatchObject({
      ok: false,
      reasons: [{ code: 'R13', text: { vi: expect.stringContaining('chưa đủ 18 tuổi') as string } }],
    });
  });

  test('twins do not wait for each other', () => {
    const open = { number: 'TKC-261120-AAAAAA', procedure: procedure.key, subjectKey: '0190000778' };
    const both = { ...FACTS, openApplications: [open] };
    expect(procedure.eligibility(both, TODAY, settings)).toEqual({ ok: true });
    const codes = (number: string) =>
      procedure.check(both, { ...CLAIM, childSocialInsuranceNumber: number }, TODAY, settings).map(({ code }) => code);
    expect(codes('0190000777')).toEqual([]);
    expect(codes('0190000778')).toEqual(['application-open']);
  });
});

describe('what the form says of a number', () => {
  const codes = (number: string, children: Facts['children'] = []) =>
    procedure
      .check({ ...FACTS, children }, { ...CLAIM, childSocialInsuranceNumber: number }, TODAY, settings)
      .map(({ code }) => code);

  test('that it is one’s own', () => {
    expect(codes('0190000001')).toEqual(['own-number']);
    expect(codes('001085000017')).toEqual(['own-number']);
  });

  test('that it is a child whose records are open already, until the last day', () => {
    const child = (until: string) => [{ fullName: 'Bé', numbers: ['0190000777', '001318000777'], until: day(until) }];
    expect(codes('001318000777', child('2026-11-22'))).toEqual(['child-linked-already']);
    expect(codes('0190000777', child('2026-11-21'))).toEqual([]);
  });

  test('nothing of any other number, whoever has it', () => {
    const answers = { ...CLAIM, childSocialInsuranceNumber: '9999999999' };
    for (const claimed of [CHILD, { ...CHILD, record: undefined, nameAgrees: false }, undefined])
      expect(procedure.check(facts(claimed), answers, TODAY, settings)).toEqual([]);
    const reasons = procedure.refusalReasons;
    expect(reasons).not.toContain('R01');
    expect(reasons).not.toContain('R04');
  });
});

describe('a machine', () => {
  const accepts = (claimed: Partial<ClaimedChildFact>, relationship = 'father', more: Partial<Facts> = {}) =>
    procedure.machineMayAccept(filed({ ...CLAIM, relationship }), facts({ ...CHILD, ...claimed }, more), settings);
  const guardian = (isApplicant: boolean, until: string, relationship: 'father' | 'mother' = 'father') => [
    { fullName: 'Ai Đó', relationship, isApplicant, until: day(until) },
  ];

  test('accepts the father or mother of the household', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ guardians: guardian(false, '2036-04-30', 'mother') })).toBe(true);
  });

  test.each<[string, Partial<ClaimedChildFact>]>([
    ['a number that leads to nobody', { record: undefined, nameAgrees: false }],
    ['another name', { nameAgrees: false }],
    ['somebody outside of the household', { inHousehold: false }],
    ['a second father', { guardians: guardian(false, '2036-04-30') }],
    ['a right that was ended', { guardians: guardian(true, '2025-01-01') }],
    ['a child who signs in alone', { record: { ...RECORD, account: 'active' } }],
    ['somebody of 18 today', { record: { ...RECORD, birthDate: day('2008-11-22') } }],
    ['a year of birth alone', { record: { ...RECORD, birthYearOnly: true } }],
    ['a dead child', { record: { ...RECORD, deceasedOn: day('2026-01-01') } }],
  ])('leaves %s to an officer', (_, claimed) => {
    expect(accepts(claimed)).toBe(false);
  });

  test('leaves guardians, and who declares to be what the record’s sex speaks against, to an officer', () => {
    expect(accepts({}, 'guardian')).toBe(false);
    expect(accepts({}, 'mother')).toBe(false);
    expect(accepts({}, 'mother', { person: { ...FACTS.person, sex: 'female' } })).toBe(true);
  });

  test('accepts nothing where the operator leaves it to officers', () => {
    expect(procedure.machineMayAccept(filed(CLAIM), facts(CHILD), { ...settings, machineMayAccept: [] })).toBe(false);
  });
});

describe('on acceptance', () => {
  const effect = (claimed: ClaimedChildFact | undefined) => procedure.effect(filed(CLAIM), facts(claimed), TODAY, settings);

  test('the two are linked', () => {
    const change = { kind: 'link-child', childNumber: '0190000777', relationship: 'father' };
    expect(effect(CHILD)).toEqual({ ok: true, value: [change] });
  });

  test('nobody is linked to a number of another name, or of nobody', () => {
    for (const claimed of [{ ...CHILD, nameAgrees: false }, { ...CHILD, record: undefined }, undefined])
      expect(effect(claimed)).toMatchObject({ ok: false, refusal: { code: 'child-not-found' } });
  });
});

test('letters speak of the child as it was declared, not as it stands on record', () => {
  const reason = { code: 'R13', ...REFUSAL_REASONS.R13 } as const;
  const somebody = facts({ ...CHILD, nameAgrees: false, record: { ...RECORD, fullName: 'Trần Người Khác' } });
  const refused = procedure.letter(filed(CLAIM), somebody, { outcome: 'refused', on: TODAY, reason }, settings);
  expect(JSON.stringify(refused)).not.toContain('Người Khác');
  expect(refused.table).toContainEqual({ label: 'Họ và tên con', value: 'Nguyễn Bé Mẫu' });
  const accepted = procedure.letter(filed(CLAIM), facts(CHILD), { outcome: 'accepted', on: TODAY, byMachine: true }, settings);
  expect(accepted.paragraphs.join(' ')).toContain('tự chấm dứt khi con đủ 18 tuổi');
});
