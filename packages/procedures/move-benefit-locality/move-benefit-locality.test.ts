import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers.ts';
import type { Facts } from '../facts.ts';
import { checkAnswers, startAnswers } from '../read-answers.ts';
import { referencesOf } from '../references.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { HAI_PHONG, INTO_ACCOUNT, PENSION, UNEMPLOYMENT } from '../testing/benefits.ts';
import { CARD, day, FACTS, filed } from '../testing/facts.ts';
import { moveBenefitLocality as service } from './procedure.ts';

const today = day('2026-11-19');
const facts: Facts = { ...FACTS, benefits: [PENSION], destination: HAI_PHONG };
const ANSWERS: Answers = {
  idIssuer: 'Bộ Công an',
  idIssueDate: '2021-05-04',
  phone: '0912345678',
  fromMonth: '2026-12',
  newProvinceCode: '31',
  newWardCode: '11948',
  newStreet: 'Số 3',
  payMethod: 'cash',
  deliveryMethod: 'electronic',
};
const codesOf = (changes: Partial<Facts>, answers: Answers = {}, on = today) =>
  service.check({ ...facts, ...changes }, { ...ANSWERS, ...answers }, on, DEFAULT_SETTINGS).map(({ code }) => code);

describe('who it is for', () => {
  const codes = (changes: Partial<Facts>) => {
    const found = service.eligibility({ ...facts, ...changes }, today, DEFAULT_SETTINGS);
    return found.ok ? [] : found.reasons.map(({ code }) => code);
  };

  test('whoever is paid a monthly benefit; unemployment benefit moves elsewhere', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ benefits: [UNEMPLOYMENT] })).toEqual(['R99']);
    expect(codes({ benefits: [{ ...PENSION, state: 'suspended' }] })).toEqual(['R09']);
    expect(
      codes({
        benefits: [
          { ...PENSION, state: 'suspended' },
          { ...PENSION, kind: 'survivors' },
        ],
      }),
    ).toEqual([]);
  });

  test('not while the payment is being changed', () => {
    const openApplications = [{ number: '639-261119-AAAAAA', procedure: 'change-payment-method', subjectKey: '' }];
    expect(codes({ openApplications })).toEqual(['R12']);
  });
});

describe('the form', () => {
  const known = service.prefill(facts, today, DEFAULT_SETTINGS);

  test('goes to the office that pays now and says what is asked for', () => {
    expect(known).toMatchObject({
      addressee: 'BHXH cơ sở Ví Dụ',
      requestKind: 'move',
      nationality: 'VN',
      attorneyReceives: 'no',
    });
  });

  test('is complete with the new place and looks its codes up', () => {
    const reading = checkAnswers(service.form, { ...startAnswers(service.form, known), ...ANSWERS });
    expect(reading.errors).toEqual([]);
    expect(referencesOf(service.form, reading.answers)).toContainEqual({
      field: 'newWardCode',
      kind: 'ward',
      code: '11948',
      provinceCode: '31',
    });
  });

  test('asks whether an authorisation goes on only where there is one', () => {
    const fields = (attorneyReceives: string) =>
      checkAnswers(service.form, { ...startAnswers(service.form, { ...known, attorneyReceives }), ...ANSWERS }).errors.map(
        ({ field }) => field,
      );
    expect(fields('no')).toEqual([]);
    expect(fields('yes')).toEqual(['authorisationGoesOn']);
  });
});

describe('the month', () => {
  test.each([
    ['2026-11-19', '2026-11', ['month-too-early']],
    ['2026-11-19', '2026-12', []],
    ['2026-11-20', '2026-12', ['month-too-early']],
    ['2026-11-20', '2027-01', []],
    ['2026-12-19', '2027-01', []],
    ['2026-12-20', '2027-01', ['month-too-early']],
    ['2026-11-19', '2027-12', []],
    ['2026-11-19', '2028-01', ['month-too-late']],
  ])('sent on %s for %s: %j', (on, fromMonth, codes) => expect(codesOf({}, { fromMonth }, day(on))).toEqual(codes));

  test('a decision after the cut-off begins a month later than asked for', () => {
    const month = (on: string, fromMonth = '2026-12') =>
      service.effect(filed({ ...ANSWERS, fromMonth }), facts, day(on), DEFAULT_SETTINGS);
    expect(month('2026-11-19')).toMatchObject({ value: [{ fromMonth: '2026-12' }] });
    expect(month('2026-11-20')).toMatchObject({ value: [{ fromMonth: '2027-01' }] });
    expect(month('2026-11-20', '2027-04')).toMatchObject({ value: [{ fromMonth: '2027-04' }] });
  });
});

describe('the place', () => {
  test('a province in which the benefit is paid already needs no move, with the provinces it was made of', () => {
    const merged = { ...INTO_ACCOUNT, provinceCode: '31', provinceName: 'Thành phố Hải Phòng' };
    const provinceFormerly = ['Tỉnh Hải Dương', 'Thành phố Hải Phòng'];
    const benefits = [{ ...PENSION, payments: [{ ...merged, provinceFormerly }] }];
    const [error] = service.check({ ...facts, benefits }, ANSWERS, today, DEFAULT_SETTINGS);
    expect(error).toMatchObject({ field: 'newProvinceCode', code: 'no-move-needed' });
    expect(error?.text.vi).toContain('gồm Tỉnh Hải Dương, Thành phố Hải Phòng');
  });

  test('of two benefits one may already be there', () => {
    const there = { ...PENSION, benefitId: 'b', payments: [{ ...INTO_ACCOUNT, provinceCode: '31' }] };
    expect(codesOf({ benefits: [PENSION, there] })).toEqual([]);
  });

  test('an allowance for the region wants a proof of residence', () => {
    const benefits = [{ ...PENSION, payments: [{ ...INTO_ACCOUNT, regionalAllowance: 300_000 }] }];
    expect(codesOf({ benefits })).toEqual(['residence-proof-missing']);
    expect(codesOf({ benefits }, { attachments: ['00000000-0000-4000-8000-000000000001'] })).toEqual([]);
  });

  test('a paper issued tomorrow is none', () => {
    expect(codesOf({}, { idIssueDate: '2026-11-19' })).toEqual([]);
    expect(codesOf({}, { idIssueDate: '2026-11-20' })).toEqual(['issue-date-in-future']);
  });
});

describe('on acceptance', () => {
  const changes = (given: Partial<Facts>, answers: Answers = {}) =>
    service.effect(filed({ ...ANSWERS, ...answers }), { ...facts, ...given }, today, DEFAULT_SETTINGS);

  test('all that is paid monthly goes to the new office', () => {
    const benefits = [PENSION, { ...PENSION, benefitId: 'b', kind: 'survivors' } as const, UNEMPLOYMENT];
    expect(changes({ benefits })).toEqual({
      ok: true,
      value: [
        {
          kind: 'move-benefit',
          benefits: [
            { benefitId: PENSION.benefitId, regionalAllowance: 0 },
            { benefitId: 'b', regionalAllowance: 0 },
          ],
          fromMonth: '2026-12',
          agencyCode: '3101',
          provinceCode: '31',
          wardCode: '11948',
          payment: { method: 'cash' },
          endsAuthorisation: false,
        },
      ],
    });
  });

  test.each([
    [1_771_000, { regionalAllowance: 1_771_000 }],
    [0, { regionalAllowance: 0 }],
    [undefined, {}],
  ])('whoever has an allowance for the region gets that of the new place: %s', (regionalAllowance, expected) => {
    const benefits = [{ ...PENSION, payments: [{ ...INTO_ACCOUNT, regionalAllowance: 300_000 }] }];
    expect(changes({ benefits, destination: { ...HAI_PHONG, regionalAllowance } })).toMatchObject({
      value: [{ benefits: [{ benefitId: PENSION.benefitId, ...expected }] }],
    });
  });

  test('an authorisation goes on in cash where the person wants it', () => {
    const benefits = [{ ...PENSION, attorneyName: 'Lê Thị Thay' }];
    expect(changes({ benefits }, { authorisationGoesOn: 'yes' })).toMatchObject({ value: [{ endsAuthorisation: false }] });
    expect(changes({ benefits }, { authorisationGoesOn: 'no' })).toMatchObject({ value: [{ endsAuthorisation: true }] });
  });

  test('the card gets the facility asked for, unless it has it', () => {
    const facility = { code: '31001', name: 'Bệnh viện Đích Đến' };
    const chosen = { bank: undefined, facility };
    expect(changes({ chosen })).toMatchObject({
      value: [{ kind: 'move-benefit' }, { kind: 'change-first-facility', cardSerial: 1, facilityCode: '31001' }],
    });
    expect(changes({ chosen, cards: [{ ...CARD, firstFacilityCode: '31001' }] })).toMatchObject({
      value: [{ kind: 'move-benefit' }],
    });
    expect(changes({ chosen, cards: [] })).toMatchObject({ value: [{ kind: 'move-benefit' }] });
  });

  test('nothing moves that has stopped meanwhile', () => {
    expect(changes({ benefits: [{ ...PENSION, state: 'suspended' }] })).toMatchObject({ refusal: { code: 'records-changed' } });
    expect(changes({ benefits: [{ ...PENSION, to: day('2026-11-30') }] })).toMatchObject({
      refusal: { code: 'records-changed' },
    });
    expect(changes({ benefits: [{ ...PENSION, to: day('2026-12-31') }] })).toMatchObject({ ok: true });
  });

  test('the letter names both offices, the month and the new place', () => {
    const decision = { outcome: 'accepted', on: today, byMachine: false } as const;
    const letter = service.letter(filed(ANSWERS), facts, decision, DEFAULT_SETTINGS);
    expect(letter.paragraphs[1]).toBe(
      'Từ tháng 12/2026, BHXH cơ sở Đích Đến chi trả lương hưu bằng tiền mặt. Các tháng trước đó do BHXH cơ sở Ví Dụ chi trả.',
    );
    expect(letter.table).toContainEqual({ label: 'Nơi chuyển đến', value: 'Đặc khu Bạch Long Vĩ, Thành phố Hải Phòng' });
  });
});

describe('whoever waits for a benefit', () => {
  const WAITING = { ...PENSION, benefitId: 'w', state: 'waiting', from: day('2028-11-01'), amount: 0 } as const;
  const { payMethod: _, ...WITHOUT_PAYMENT } = ANSWERS;
  const known = (benefits: Facts['benefits']) => service.prefill({ ...facts, benefits }, today, DEFAULT_SETTINGS);
  const asked = (benefits: Facts['benefits']) =>
    checkAnswers(service.form, { ...startAnswers(service.form, known(benefits)), ...WITHOUT_PAYMENT }).errors.map(
      ({ field }) => field,
    );
  const effect = (benefits: Facts['benefits'], answers: Answers) =>
    service.effect(filed(answers), { ...facts, benefits }, today, DEFAULT_SETTINGS);
  const place = { fromMonth: '2026-12', agencyCode: '3101', provinceCode: '31', wardCode: '11948' };

  test('may move the file, also beside a benefit that is suspended', () => {
    for (const benefits of [[WAITING], [WAITING, { ...PENSION, state: 'suspended' } as const]])
      expect(service.eligibility({ ...facts, benefits }, today, DEFAULT_SETTINGS)).toEqual({ ok: true });
  });

  test('is asked how to be paid only where something is paid', () => {
    expect(known([WAITING])).toMatchObject({ movedKind: 'waiting', addressee: 'BHXH cơ sở Ví Dụ' });
    expect(asked([WAITING])).toEqual([]);
    expect(known([WAITING, PENSION])).toMatchObject({ movedKind: 'both', attorneyReceives: 'no' });
    expect(asked([WAITING, PENSION])).toEqual(['payMethod']);
  });

  test('has the file kept by the new office, and nothing is said of payment', () => {
    const moved = {
      kind: 'move-benefit',
      benefits: [{ benefitId: 'w', regionalAllowance: 0 }],
      ...place,
      endsAuthorisation: false,
    };
    expect(effect([WAITING], WITHOUT_PAYMENT)).toEqual({ ok: true, value: [moved] });
    const answers = { ...ANSWERS, attorneyReceives: 'no' };
    expect(effect([PENSION, WAITING], answers)).toMatchObject({
      value: [{ benefits: [{ benefitId: PENSION.benefitId }], payment: { method: 'cash' } }, moved],
    });
  });

  test('is not moved without the answers that a benefit in payment wants, unless it began since', () => {
    expect(effect([PENSION], { ...WITHOUT_PAYMENT, attorneyReceives: 'no' })).toMatchObject({
      refusal: { code: 'answers-incomplete' },
    });
    expect(effect([{ ...WAITING, state: 'paying' }], WITHOUT_PAYMENT)).toMatchObject({
      value: [{ benefits: [{ benefitId: 'w' }] }],
    });
  });

  test('reads in letter and form who keeps the file until when', () => {
    const decision = { outcome: 'accepted', on: today, byMachine: false } as const;
    const letter = service.letter(filed(WITHOUT_PAYMENT), { ...facts, benefits: [WAITING] }, decision, DEFAULT_SETTINGS);
    expect(letter.title).toBe('GIẤY GIỚI THIỆU CHUYỂN HỒ SƠ CHỜ HƯỞNG BHXH');
    expect(letter.paragraphs[1]).toBe(
      'Từ tháng 12/2026, BHXH cơ sở Đích Đến giữ hồ sơ chờ hưởng lương hưu (quyết định số 123456/QĐ-BHXH, bắt đầu hưởng từ ngày 01/11/2028) và chi trả khi ông/bà bắt đầu hưởng; BHXH cơ sở Ví Dụ đóng hồ sơ từ tháng đó.',
    );
    expect(letter.paragraphs.join(' ')).not.toContain('tiền mặt');
    expect(letter.table).toContainEqual({ label: 'Cơ quan giữ hồ sơ', value: 'BHXH cơ sở Đích Đến' });
  });
});

test('a machine moves nothing', () => {
  const settings = { ...DEFAULT_SETTINGS, machineMayAccept: ['move-benefit-locality'] };
  expect(service.machineMayAccept(filed(ANSWERS), facts, settings)).toBe(false);
});
