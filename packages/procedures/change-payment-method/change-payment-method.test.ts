import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers.ts';
import { withChoices } from '../choices.ts';
import type { Facts } from '../facts.ts';
import { checkAnswers, startAnswers } from '../read-answers.ts';
import { REFUSAL_REASONS } from '../refusal-reasons.ts';
import { DEFAULT_SETTINGS, type ProcedureSettings } from '../settings.ts';
import { INTO_ACCOUNT, PENSION, UNEMPLOYMENT } from '../testing/benefits.ts';
import { day, FACTS, filed } from '../testing/facts.ts';
import { changePaymentMethod as service } from './procedure.ts';

const today = day('2026-11-19');
const facts: Facts = { ...FACTS, benefits: [PENSION], chosen: { bank: undefined, facility: undefined } };
const CASH: Answers = {
  benefitKind: PENSION.benefitId,
  changeItems: ['payMethod'],
  payMethod: 'cash',
  cashPoint: 'Bưu điện Ví Dụ',
  deliveryMethod: 'electronic',
};
const ACCOUNT: Answers = {
  ...CASH,
  changeItems: ['accountNumber'],
  payMethod: 'account',
  accountNumber: '99990001234',
  bankKey: 'vietcombank',
};
const withBank = (successorName?: string): Facts => ({
  ...facts,
  chosen: { bank: { key: 'vietcombank', name: 'Vietcombank', successorName }, facility: undefined },
});

describe('who it is for', () => {
  const codes = (changes: Partial<Facts>) => {
    const found = service.eligibility({ ...facts, ...changes }, today, DEFAULT_SETTINGS);
    return found.ok ? [] : found.reasons.map(({ code }) => code);
  };

  test('whoever is paid a pension or unemployment benefit', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ benefits: [UNEMPLOYMENT] })).toEqual([]);
  });

  test('not for somebody whose only benefit is suspended, or who has died, once told each', () => {
    expect(codes({ benefits: [{ ...PENSION, state: 'suspended' }] })).toEqual(['R09']);
    expect(codes({ benefits: [] })).toEqual(['R99']);
    expect(codes({ person: { ...facts.person, deceasedOn: today } })).toEqual(['R09']);
  });

  test('one change at a time, a move counts as one', () => {
    const open = (procedure: string) => [{ number: '635-261119-AAAAAA', procedure, subjectKey: '' }];
    expect(codes({ openApplications: open('change-payment-method') })).toEqual(['R12']);
    expect(codes({ openApplications: open('move-benefit-locality') })).toEqual(['R12']);
    expect(codes({ openApplications: open('reissue-health-card') })).toEqual([]);
  });
});

describe('the form', () => {
  const form = withChoices(
    service.form,
    service.choices?.({ ...facts, benefits: [PENSION, UNEMPLOYMENT] }, today, DEFAULT_SETTINGS) ?? {},
  );
  const known = service.prefill(facts, today, DEFAULT_SETTINGS);
  const fields = (answers: Answers) =>
    checkAnswers(form, { ...startAnswers(form, known), ...answers }).errors.map(({ field }) => field);

  test('knows whose account it is, the month and the only benefit', () => {
    expect(known).toMatchObject({
      accountHolder: 'Nguyễn Văn Mẫu',
      fromMonth: '12/2026',
      benefitKind: PENSION.benefitId,
      attorneyReceives: 'no',
    });
    expect(service.prefill(facts, day('2026-11-20'), DEFAULT_SETTINGS)['fromMonth']).toBe('01/2027');
  });

  test('asks which of several benefits, and says how each is paid', () => {
    const several = { ...facts, benefits: [PENSION, UNEMPLOYMENT] };
    expect(service.prefill(several, today, DEFAULT_SETTINGS)['benefitKind']).toBeUndefined();
    expect(
      service.choices?.(several, today, DEFAULT_SETTINGS)['benefitKind']?.map(({ label, hint }) => [label.vi, hint?.vi]),
    ).toEqual([
      ['Lương hưu', 'Đang nhận: tài khoản •••• 6789, ACB. Quyết định số 123456/QĐ-BHXH'],
      ['Trợ cấp thất nghiệp', 'Đang nhận: tài khoản •••• 6789, ACB. Quyết định số 123456/QĐ-BHXH'],
    ]);
  });

  test('asks for an account only where one is wanted, and for a place only for cash', () => {
    expect(fields(CASH)).toEqual([]);
    expect(fields(ACCOUNT)).toEqual([]);
    expect(fields({ ...ACCOUNT, accountNumber: '12345' })).toEqual(['accountNumber']);
    expect(fields({ ...ACCOUNT, accountNumber: '1'.repeat(20) })).toEqual(['accountNumber']);
    expect(fields({ ...CASH, cashPoint: '' })).toEqual(['cashPoint']);
    expect(fields({ ...CASH, payMethod: 'account' })).toEqual(['accountNumber', 'bankKey']);
  });

  test('the holder of the account cannot be another', () => {
    const sent = checkAnswers(form, { ...startAnswers(form, known), ...ACCOUNT, accountHolder: 'Kẻ Mạo Danh' }).answers;
    expect(sent['accountHolder']).toBe('Kẻ Mạo Danh');
    expect(form.pages.flatMap(({ questions }) => questions).find(({ key }) => key === 'accountHolder')?.kind).toBe('locked');
  });

  test('warns whoever takes an account while somebody else receives', () => {
    const attorney = { ...known, attorneyReceives: 'yes' };
    const errors = (answers: Answers) =>
      checkAnswers(form, { ...startAnswers(form, attorney), ...answers }).errors.map(({ field }) => field);
    expect(errors(ACCOUNT)).toEqual(['endsAuthorisation']);
    expect(errors({ ...ACCOUNT, endsAuthorisation: true })).toEqual([]);
    expect(errors(CASH)).toEqual([]);
  });
});

describe('beyond the form', () => {
  const codes = (answers: Answers, benefits = [PENSION], on = today) =>
    service.check({ ...facts, benefits }, answers, on, DEFAULT_SETTINGS).map(({ code }) => code);

  test('what is paid so already needs no change', () => {
    expect(codes({ ...ACCOUNT, accountNumber: '0123456789', bankKey: 'acb' })).toEqual(['payment-unchanged']);
    expect(codes({ ...ACCOUNT, accountNumber: '0123456789' })).toEqual([]);
    expect(codes(CASH)).toEqual([]);
  });

  test('a benefit that has stopped cannot be chosen', () => {
    expect(codes(CASH, [{ ...PENSION, state: 'suspended' }])).toEqual(['benefit-not-paid']);
    expect(codes({ ...CASH, benefitKind: 'other' })).toEqual(['benefit-not-paid']);
  });

  test('a benefit that ends before the first month is not changed', () => {
    const last = { ...CASH, benefitKind: UNEMPLOYMENT.benefitId };
    expect(codes(last, [UNEMPLOYMENT], day('2026-12-19'))).toEqual([]);
    expect(codes(last, [UNEMPLOYMENT], day('2026-12-20'))).toEqual(['benefit-ends-before']);
    expect(codes({ ...last, changeItems: ['address'] }, [UNEMPLOYMENT], day('2026-12-20'))).toEqual([]);
  });
});

describe('on acceptance', () => {
  test('the day of the decision decides the month, over the turn of the year too', () => {
    const month = (on: string) => service.effect(filed(CASH), facts, day(on), DEFAULT_SETTINGS);
    const change = { kind: 'change-benefit-payment', benefitId: PENSION.benefitId, endsAuthorisation: false };
    expect(month('2026-12-19')).toMatchObject({ ok: true, value: [{ ...change, fromMonth: '2027-01' }] });
    expect(month('2026-12-20')).toMatchObject({ ok: true, value: [{ ...change, fromMonth: '2027-02' }] });
  });

  test('an account ends an authorisation, cash does not', () => {
    const attorney = { ...withBank(), benefits: [{ ...PENSION, attorneyName: 'Lê Thị Thay' }] };
    expect(service.effect(filed(ACCOUNT), attorney, today, DEFAULT_SETTINGS)).toMatchObject({
      value: [{ endsAuthorisation: true }],
    });
    expect(service.effect(filed(CASH), attorney, today, DEFAULT_SETTINGS)).toMatchObject({
      value: [{ endsAuthorisation: false }],
    });
  });

  test('an address changes without the payment', () => {
    const answers = {
      ...CASH,
      changeItems: ['address'],
      contactProvinceCode: '31',
      contactWardCode: '11948',
      contactStreet: 'Số 2',
    };
    expect(service.effect(filed(answers), facts, today, DEFAULT_SETTINGS)).toEqual({
      ok: true,
      value: [{ kind: 'change-contact-address', provinceCode: '31', wardCode: '11948', street: 'Số 2' }],
    });
  });

  test('nothing is changed on a benefit that has stopped meanwhile, nor into a bank that is no more', () => {
    const stopped: Facts = { ...facts, benefits: [{ ...PENSION, state: 'suspended' }] };
    expect(service.effect(filed(CASH), stopped, today, DEFAULT_SETTINGS)).toMatchObject({ refusal: { code: 'records-changed' } });
    expect(service.effect(filed(ACCOUNT), withBank(), today, DEFAULT_SETTINGS)).toMatchObject({ ok: true });
    expect(service.effect(filed(ACCOUNT), withBank('Vikki'), today, DEFAULT_SETTINGS)).toMatchObject({
      refusal: { code: 'bank-superseded' },
    });
  });

  test('the letter names the month, the end of the account, its holder and how to object', () => {
    const decision = { outcome: 'accepted', on: day('2026-11-20'), byMachine: false } as const;
    const { paragraphs } = service.letter(filed(ACCOUNT), withBank(), decision, DEFAULT_SETTINGS);
    expect(paragraphs[1]).toBe(
      'Từ tháng 01/2027, lương hưu được chi trả qua tài khoản •••• 1234 tại ngân hàng Vietcombank, đứng tên Nguyễn Văn Mẫu.',
    );
    expect(paragraphs.join(' ')).toContain('Không phải tôi');
    expect(paragraphs.join(' ')).not.toContain('99990001234');
  });

  test('the letter answers what was asked in words, beside what was asked', () => {
    const decision = { outcome: 'accepted', on: day('2026-11-20'), byMachine: false, message: 'Đã sửa tên đường.' } as const;
    const asked = { ...ACCOUNT, changeItems: ['other'], otherChange: 'Sửa tên đường' };
    const { paragraphs } = service.letter(filed(asked), withBank(), decision, DEFAULT_SETTINGS);
    expect(paragraphs).toContain('Nội dung khác ông/bà đề nghị: «Sửa tên đường».');
    expect(paragraphs).toContain('Trả lời: Đã sửa tên đường.');
    expect(service.letter(filed(ACCOUNT), withBank(), decision, DEFAULT_SETTINGS).paragraphs).toContain('Đã sửa tên đường.');
  });

  test('a refusal says why and what to do', () => {
    const reason = { code: 'R07', ...REFUSAL_REASONS.R07 } as const;
    const { paragraphs } = service.letter(
      filed(ACCOUNT),
      withBank(),
      { outcome: 'refused', on: today, reason },
      DEFAULT_SETTINGS,
    );
    expect(paragraphs).toContain('Lý do: Chủ tài khoản ngân hàng không phải người hưởng.');
    expect(paragraphs).toContain('Hãy dùng tài khoản đứng tên người hưởng.');
  });
});

describe('a machine', () => {
  const settings = { ...DEFAULT_SETTINGS, machineMayAccept: ['change-payment-method'] };
  const accepts = (changes: Partial<Facts> = {}, answers = ACCOUNT, allowed: ProcedureSettings = settings) =>
    service.machineMayAccept(filed(answers), { ...facts, ...changes }, allowed);
  const changedAt = (moment: string) => ({ contact: { ...FACTS.contact, changedAt: Temporal.Instant.from(moment) } });

  test('accepts only where the operator says so', () => {
    expect(accepts()).toBe(true);
    expect(accepts({}, ACCOUNT, DEFAULT_SETTINGS)).toBe(false);
  });

  // The application was sent on 22/11/2026.
  test.each([
    ['2026-11-14T10:00:00+07:00', true],
    ['2026-11-15T10:00:00+07:00', false],
    ['2026-11-16T10:00:00+07:00', false],
    ['2026-11-22T01:00:00+07:00', false],
  ])('after a change of contact at %s: %s', (moment, expected) => expect(accepts(changedAt(moment))).toBe(expected));

  test('reads no words and ends nobody’s right', () => {
    expect(accepts({}, { ...ACCOUNT, changeItems: ['accountNumber', 'other'] })).toBe(false);
    expect(accepts({ benefits: [{ ...PENSION, attorneyName: 'Lê Thị Thay' }] })).toBe(false);
  });
});

test('the present account of a coming month is what a wish is compared with', () => {
  const coming = { ...INTO_ACCOUNT, fromMonth: '2026-12', accountNumber: '99990001234', bankKey: 'vietcombank' };
  const benefits = [{ ...PENSION, payments: [INTO_ACCOUNT, coming] }];
  expect(service.check({ ...facts, benefits }, ACCOUNT, today, DEFAULT_SETTINGS).map(({ code }) => code)).toEqual([
    'payment-unchanged',
  ]);
});
