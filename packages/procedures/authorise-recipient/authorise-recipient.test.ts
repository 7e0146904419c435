import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers.ts';
import type { BenefitFact, PaymentFact } from '../facts.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { day, FACTS, filed } from '../testing/facts.ts';
import { authoriseRecipient } from './procedure.ts';

const CASH: PaymentFact = {
  fromMonth: undefined,
  method: 'cash',
  bankKey: undefined,
  bankName: undefined,
  accountNumber: undefined,
  cashPoint: undefined,
  agencyCode: '0101',
  agencyName: 'BHXH cơ sở Ví Dụ',
  provinceCode: '01',
  provinceName: 'Hà Nội',
  provinceFormerly: [],
  regionalAllowance: 0,
};
const PENSION: BenefitFact = {
  benefitId: '00000000-0000-4000-8000-0000000000a1',
  tab: 'monthly',
  kind: 'pension',
  state: 'paying',
  decisionNumber: 'QĐ-1',
  from: day('2020-06-01'),
  to: undefined,
  amount: 5_000_000,
  payments: [CASH],
  attorneyName: undefined,
  authorised: [],
};
const facts = { ...FACTS, benefits: [PENSION] };
const today = day('2026-11-22');
const ANSWERS: Answers = {
  benefitKind: PENSION.benefitId,
  attorneyFullName: 'Lê Văn Nhận',
  attorneyBirthDate: '1990-01-02',
  attorneyIdNumber: '001090000021',
  authorisedActs: ['monthly'],
  fromDate: '2026-12-01',
  toDate: '2027-12-01',
  certifiedBy: 'file',
  deliveryMethod: 'electronic',
};
const faults = (answers: Partial<Record<string, string | string[]>>, of = facts) =>
  authoriseRecipient
    .check(of, { ...ANSWERS, ...(answers as Answers) }, today, DEFAULT_SETTINGS)
    .map(({ field, code }) => `${field}: ${code}`);

test('it is for whoever is paid, one file at a time', () => {
  const eligible = (of: typeof facts) => authoriseRecipient.eligibility(of, today, DEFAULT_SETTINGS);
  expect(eligible(facts)).toEqual({ ok: true });
  // What has not begun is neither suspended nor over: nothing is received yet.
  for (const benefits of [[], [{ ...PENSION, state: 'waiting' as const }]])
    expect(eligible({ ...facts, benefits })).toMatchObject({
      ok: false,
      reasons: [{ code: 'R99', text: { vi: expect.stringContaining('chưa hưởng') as string } }],
    });
  const suspended = eligible({ ...facts, benefits: [{ ...PENSION, state: 'suspended' }] });
  expect(suspended).toEqual({ ok: false, reasons: [{ code: 'R09', params: {} }] });
  expect(eligible({ ...facts, person: { ...facts.person, deceasedOn: today } }).ok).toBe(false);
  const openApplications = [{ number: '652-261120-AAAAAA', procedure: 'authorise-recipient', subjectKey: '' }];
  expect(eligible({ ...facts, openApplications })).toEqual({
    ok: false,
    reasons: [{ code: 'R12', params: { number: '652-261120-AAAAAA' } }],
  });
});

test('what is right is right', () => expect(faults({})).toEqual([]));

describe('the attorney', () => {
  test('is somebody else, whichever number says so', () => {
    expect(faults({ attorneyIdNumber: '001085000017' })).toEqual(['attorneyIdNumber: attorney-is-principal']);
    const old = { ...facts, person: { ...facts.person, idNumber: '011085017' } };
    const oneself = { attorneyFullName: 'nguyễn văn  MẪU', attorneyBirthDate: '1985-02-01', attorneyIdNumber: '001085000099' };
    expect(faults(oneself, old)).toEqual(['attorneyIdNumber: attorney-is-principal']);
    expect(faults({ ...oneself, attorneyBirthDate: '1985-02-02' }, old)).toEqual([]);
  });

  test.each([
    ['2008-11-21', []],
    ['2008-11-22', []],
    ['2008-11-23', ['attorneyBirthDate: attorney-minor']],
  ])('born on %s', (attorneyBirthDate, wrong) => expect(faults({ attorneyBirthDate })).toEqual(wrong));
});

test.each([
  ['2027-11-30', []],
  ['2027-12-01', []],
  ['2027-12-02', ['toDate: authorisation-too-long']],
  ['2026-11-30', ['toDate: authorisation-ends-before']],
])('from 1 December 2026 until %s: twelve months at most', (toDate, wrong) => expect(faults({ toDate })).toEqual(wrong));

test('a time that is over, or far off, is none', () => {
  expect(faults({ fromDate: '2026-01-01', toDate: '2026-11-21' })).toEqual(['toDate: authorisation-ends-before']);
  expect(faults({ fromDate: '2027-11-23', toDate: '2028-01-01' })).toEqual(['fromDate: authorisation-begins-elsewhen']);
});

describe('a benefit with a living authorisation until 30 June 2027', () => {
  const authorised = [{ attorneyName: 'Trần Thị Thay', from: day('2026-07-01'), to: day('2027-06-30') }];
  const of = { ...facts, benefits: [{ ...PENSION, authorised }] };

  test.each([
    ['2026-12-01', '2027-05-31', ['fromDate: authorised-already']],
    ['2027-06-30', '2027-12-31', ['fromDate: authorised-already']],
    ['2027-07-01', '2027-12-31', []],
  ])('from %s until %s', (fromDate, toDate, wrong) => expect(faults({ fromDate, toDate }, of)).toEqual(wrong));

  test('says whose and how long, and another benefit is free', () => {
    const [wrong] = authoriseRecipient.check(of, ANSWERS, today, DEFAULT_SETTINGS);
    expect(wrong?.text.vi).toContain('Trần Thị Thay từ 01/07/2026 đến 30/06/2027');
    const other = { ...PENSION, benefitId: '00000000-0000-4000-8000-0000000000a2' };
    const both = { ...of, benefits: [...of.benefits, other] };
    expect(faults({ benefitKind: other.benefitId }, both)).toEqual([]);
  });
});

test('acts belong to the benefit, and what goes to an account is fetched by nobody', () => {
  expect(faults({ authorisedActs: ['unemployment'] })).toEqual(['authorisedActs: act-of-another-benefit']);
  expect(faults({ authorisedActs: ['monthly', 'oneTime', 'file'] })).toEqual([]);
  const account = {
    ...facts,
    benefits: [{ ...PENSION, payments: [{ ...CASH, method: 'account' as const, accountNumber: '0123456789' }] }],
  };
  expect(faults({}, account)).toEqual(['authorisedActs: benefit-paid-to-account']);
  expect(faults({ authorisedActs: ['file'] }, account)).toEqual([]);
  expect(faults({ benefitKind: 'another' })).toEqual(['benefitKind: benefit-not-paid']);
});

test('a level 2 identity stands in for the paper only where the operator says so', () => {
  const offered = (recipientConfirmedOnline: boolean) =>
    authoriseRecipient
      .choices?.(facts, today, { ...DEFAULT_SETTINGS, recipientConfirmedOnline })
      ['certifiedBy']?.map(({ value }) => value);
  expect(offered(false)).toEqual(['file']);
  expect(offered(true)).toEqual(['file', 'identity']);
});

describe('when it is decided', () => {
  const effect = (on: string, of = facts) => authoriseRecipient.effect(filed(ANSWERS), of, day(on), DEFAULT_SETTINGS);

  test('an authorisation is written, and the letter says how to end it', () => {
    expect(effect('2026-11-24')).toEqual({
      ok: true,
      value: [
        {
          kind: 'authorise-recipient',
          benefitId: PENSION.benefitId,
          attorney: { fullName: 'Lê Văn Nhận', birthDate: '1990-01-02', citizenNumber: '001090000021' },
          acts: ['monthly'],
          fromDay: '2026-12-01',
          toDay: '2027-12-01',
          certifiedBy: 'file',
        },
      ],
    });
    const content = authoriseRecipient.letter(
      filed(ANSWERS),
      facts,
      { outcome: 'accepted', on: today, byMachine: false },
      DEFAULT_SETTINGS,
    );
    expect(content.paragraphs.join(' ')).toContain('thu hồi ủy quyền bất cứ lúc nào');
    expect(content.table).toContainEqual({ label: 'Nội dung ủy quyền', value: 'lĩnh hằng tháng' });
  });

  test('a benefit that has ended meanwhile, and a time that has run out, are refused', () => {
    expect(effect('2026-11-24', { ...facts, benefits: [] })).toMatchObject({ ok: false, refusal: { code: 'R09' } });
    expect(effect('2027-12-02')).toMatchObject({ ok: false, refusal: { code: 'R08' } });
  });
});

test('a machine never gives a right over somebody’s money', () =>
  expect(
    authoriseRecipient.machineMayAccept(filed(ANSWERS), facts, {
      ...DEFAULT_SETTINGS,
      machineMayAccept: ['authorise-recipient'],
    }),
  ).toBe(false));
