import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const worked = { from: '2020-01', to: '2026-12', salary: 12_000_000 };
const facts = (event: string, date: string, more: object, history: unknown[] = [worked]) => ({ event, date, history, ...more });
const figures = (...given: Parameters<typeof facts>) => figuresOf('maternity', facts(...given));
const fault = (...given: Parameters<typeof facts>) => faultOf('maternity', facts(...given));

describe('antenatal visits', () => {
  test('are paid by working days', () => {
    expect(figures('antenatal', '2026-03-10', { visits: [1, 2] })).toEqual({
      eligible: true,
      reasons: [],
      law: '41/2024',
      averageSalary: 12_000_000,
      paidDays: 3,
      allowance: 1_500_000,
      total: 1_500_000,
    });
  });

  test.each([
    ['2025-06-30', { visits: [2, 1] }, 2],
    ['2025-06-30', { visits: [2, 1], farOrPathology: true }, 3],
    ['2025-06-30', { visits: [3, 31], farOrPathology: true }, 4],
    ['2025-07-01', { visits: [2, 1] }, 3],
    ['2025-07-01', { visits: [3, 1], farOrPathology: true }, 3],
    ['2025-07-01', { visits: [1, 1, 1, 1, 1, 2] }, 5],
    ['2025-07-01', { visits: [2, 2, 2, 2] }, 8],
    ['2025-07-01', { visits: [2, 2, 2, 2, 2] }, 10],
  ])('%s, %j: %i days', (date, more, paidDays) => {
    expect(figures('antenatal', date, more)).toMatchObject({ paidDays, allowance: paidDays * 500_000 });
  });

  test.each([
    [{ visits: [] }, 'E_VALUE $.visits'],
    [{ visits: 2 }, 'E_TYPE $.visits'],
    [{ visits: [1, null] }, 'E_TYPE $.visits[1]'],
    [{ visits: [0] }, 'E_VALUE $.visits[0]'],
    [{ visits: [1, 32] }, 'E_VALUE $.visits[1]'],
    [{ visits: [1.5] }, 'E_VALUE $.visits[0]'],
    [{}, 'E_MISSING $.visits'],
    [{ days: 3 }, 'E_MISSING $.visits'],
    [{ visits: [1], days: 3 }, 'E_CONFLICT $.days'],
  ])('%j: %s', (more, expected) => {
    expect(fault('antenatal', '2026-03-10', more)).toBe(expected);
  });

  test('steps', () => {
    expect(stepsOf('maternity', facts('antenatal', '2026-03-10', { visits: [2, 1, 3] }))).toEqual([
      'Số lần khám thai được hưởng | 3 | Law 41/2024 art 51',
      'Số ngày tối đa mỗi lần khám | 2 | Law 41/2024 art 51',
      'Số ngày được hưởng | 5 | 2 + 1 + 2 | Law 41/2024 art 51',
      'Bình quân tiền lương tháng đóng BHXH của 6 tháng liền kề trước khi nghỉ (chưa đủ 6 tháng: của các tháng đã đóng) | 12000000 | (6 × 12.000.000) ÷ 6 | Law 41/2024 art 59',
      'Trợ cấp thai sản trong những ngày nghỉ | 2500000 | 12.000.000 ÷ 24 × 5 | Law 41/2024 art 59',
    ]);
  });
});

describe('the loss of a pregnancy', () => {
  const loss = (date: string, weeks: number, days = 366, history?: unknown[]) =>
    figures('pregnancy-loss', date, { weeks, days }, history);

  test.each([
    ['2025-06-30', 1, 10],
    ['2025-06-30', 4, 10],
    ['2025-06-30', 5, 20],
    ['2025-06-30', 12, 20],
    ['2025-06-30', 13, 40],
    ['2025-06-30', 24, 40],
    ['2025-06-30', 25, 50],
    ['2025-06-30', 45, 50],
    ['2025-07-01', 4, 10],
    ['2025-07-01', 12, 20],
    ['2025-07-01', 13, 40],
    ['2025-07-01', 21, 40],
  ])('%s, %i weeks: %i days', (date, weeks, paidDays) => {
    const paid = loss(date, weeks);
    expect(paid).toMatchObject({ paidDays, allowance: paidDays * 400_000, total: paidDays * 400_000 });
    expect(paid).not.toHaveProperty('birthAllowance');
  });

  test('fewer days off are paid as they are', () => {
    expect(loss('2025-06-30', 13, 39)).toMatchObject({ paidDays: 39 });
    expect(loss('2025-06-30', 13, 1)).toMatchObject({ paidDays: 1 });
  });

  test('from 22 weeks on Law 41/2024 gives the leave of a birth', () => {
    expect(loss('2025-08-31', 22, 1)).toEqual({
      eligible: true,
      reasons: [],
      law: '41/2024',
      averageSalary: 12_000_000,
      leaveFrom: '2025-08-31',
      leaveTo: '2026-02-27',
      leaveMonths: 6,
      oddDays: 0,
      allowance: 72_000_000,
      birthAllowance: 0,
      total: 72_000_000,
    });
  });

  test('to whom has six months of twelve; others have fifty days', () => {
    const months = (from: string, to: string) => [{ from, to, salary: 12_000_000 }];
    expect(loss('2026-03-14', 22, 60, months('2025-10', '2026-03'))).toMatchObject({ paidDays: 50 });
    expect(loss('2026-03-15', 22, 60, months('2025-10', '2026-03'))).toMatchObject({ leaveMonths: 6 });
    expect(loss('2026-03-14', 22, 60, months('2025-09', '2026-02'))).toMatchObject({ leaveMonths: 6 });
  });

  test('its average ends before the month of the loss, also from the 15th on', () => {
    const history = [
      { from: '2025-10', to: '2026-02', salary: 6_000_000 },
      { from: '2026-03', to: '2026-03', salary: 60_000_000 },
    ];
    expect(loss('2026-03-20', 30, 60, history)).toMatchObject({ leaveMonths: 6, averageSalary: 6_000_000 });
  });

  test('not to whom is not insured at the event', () => {
    expect(loss('2026-03-20', 30, 60, [{ from: '2025-02', to: '2026-01', salary: 1 }])).toEqual({
      eligible: false,
      reasons: ['NOT_INSURED_AT_EVENT'],
      law: '41/2024',
    });
  });

  test.each([
    [{ weeks: 0, days: 3 }, 'E_VALUE $.weeks'],
    [{ weeks: 46, days: 3 }, 'E_VALUE $.weeks'],
    [{ weeks: 30 }, 'E_MISSING $.days'],
    [{ weeks: 30, days: 0 }, 'E_VALUE $.days'],
    [{ weeks: 30, days: 367 }, 'E_VALUE $.days'],
    [{ weeks: 30, days: 3, method: 'iud' }, 'E_CONFLICT $.method'],
  ])('%j: %s', (more, expected) => {
    expect(fault('pregnancy-loss', '2026-03-10', more)).toBe(expected);
  });

  test('steps', () => {
    expect(stepsOf('maternity', facts('pregnancy-loss', '2026-03-10', { weeks: 22, days: 3 }))).toEqual([
      'Tuổi thai (tuần) | 22',
      'Số tháng đã đóng BHXH trong 12 tháng được xét | 12 | 03/2025 – 02/2026 | Law 41/2024 art 50; Circular 12/2025/TT-BNV art 8',
      'Nghỉ từ ngày | 2026-03-10 | Law 41/2024 art 52.2',
      'Nghỉ đến hết ngày | 2026-09-09 | Law 41/2024 art 52.2',
      'Số tháng nghỉ tròn | 6 | Law 41/2024 art 52.2',
      'Bình quân tiền lương tháng đóng BHXH của 6 tháng liền kề trước khi nghỉ (chưa đủ 6 tháng: của các tháng đã đóng) | 12000000 | (6 × 12.000.000) ÷ 6 | Law 41/2024 art 59',
      'Trợ cấp thai sản trong thời gian nghỉ | 72000000 | 12.000.000 × 6 | Law 41/2024 art 59',
    ]);
    expect(stepsOf('maternity', facts('pregnancy-loss', '2025-06-10', { weeks: 7, days: 30 }))).toEqual([
      'Tuổi thai (tuần) | 7',
      'Số ngày nghỉ | 30',
      'Số ngày nghỉ tối đa | 20 | Law 58/2014 art 33',
      'Số ngày được hưởng | 20 | Law 58/2014 art 33',
      'Bình quân tiền lương tháng đóng BHXH của 6 tháng liền kề trước khi nghỉ (chưa đủ 6 tháng: của các tháng đã đóng) | 12000000 | (6 × 12.000.000) ÷ 6 | Law 58/2014 art 39; Circular 59/2015/TT-BLDTBXH art 12',
      'Trợ cấp thai sản trong những ngày nghỉ | 8000000 | 12.000.000 ÷ 30 × 20 | Law 58/2014 art 39; Circular 59/2015/TT-BLDTBXH art 12',
    ]);
  });
});

describe('contraception', () => {
  test.each([
    ['iud', 6, 6],
    ['iud', 7, 7],
    ['iud', 8, 7],
    ['sterilisation', 15, 15],
    ['sterilisation', 16, 15],
  ])('%s, %i days off: %i paid', (method, days, paidDays) => {
    expect(figures('contraception', '2026-03-10', { method, days })).toEqual({
      eligible: true,
      reasons: [],
      law: '41/2024',
      averageSalary: 12_000_000,
      paidDays,
      allowance: paidDays * 400_000,
      total: paidDays * 400_000,
    });
  });

  test.each([
    [{ method: 'pill', days: 3 }, 'E_VALUE $.method'],
    [{ days: 3 }, 'E_MISSING $.method'],
    [{ method: 'iud', days: 3, weeks: 1 }, 'E_CONFLICT $.weeks'],
    [{ method: 'iud', days: 3, birthDate: '2026-01-01' }, 'E_CONFLICT $.birthDate'],
    [{ method: 'iud', days: 3, date: '2016-01-01' }, undefined],
    [{ method: 'iud', days: 3, date: '2015-12-31' }, 'E_OUT_OF_TABLE $.date'],
    [{ method: 'iud', days: 3, date: '2027-01-01' }, 'E_OUT_OF_TABLE $.date'],
  ])('%j: %s', (more, expected) => {
    expect(fault('contraception', '2026-03-10', more)).toBe(expected);
  });

  test('steps', () => {
    expect(stepsOf('maternity', facts('contraception', '2025-06-30', { method: 'iud', days: 9 })).slice(0, 3)).toEqual([
      'Số ngày nghỉ | 9',
      'Số ngày nghỉ tối đa | 7 | Law 58/2014 art 37',
      'Số ngày được hưởng | 7 | Law 58/2014 art 37',
    ]);
  });
});

describe('insured in the month of the event or the one before', () => {
  const month = (from: string, salary: number) => ({ from, to: from, salary });
  const events: [string, object][] = [
    ['antenatal', { visits: [1] }],
    ['pregnancy-loss', { weeks: 6, days: 10 }],
    ['contraception', { method: 'iud', days: 5 }],
  ];
  test.each(events)('%s', (event, more) => {
    const at = (...history: unknown[]) => figures(event, '2025-07-31', more, history);
    expect(at(month('2025-07', 1_000_000))).toMatchObject({ eligible: true, averageSalary: 1_000_000 });
    expect(at(month('2025-06', 2_000_000), month('2025-07', 1_000_000))).toMatchObject({ averageSalary: 2_000_000 });
    for (const out of ['2025-05', '2025-08'])
      expect(at(month(out, 1))).toEqual({ eligible: false, reasons: ['NOT_INSURED_AT_EVENT'], law: '41/2024' });
    expect(stepsOf('maternity', facts(event, '2025-06-30', more, [month('2025-04', 1)]))).toEqual([
      'Không đủ điều kiện hưởng | Không đóng BHXH bắt buộc trong tháng nghỉ việc hưởng chế độ và tháng liền trước | Law 58/2014 art 31; Circular 59/2015/TT-BLDTBXH art 9',
    ]);
  });
});
