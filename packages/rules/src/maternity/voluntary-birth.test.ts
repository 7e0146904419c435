import { describe, expect, test } from 'vitest';
import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';

const voluntary = (from: string, to: string) => ({ from, to, salary: 1_500_000, scheme: 'voluntary' });
const compulsory = (from: string, to: string) => ({ from, to, salary: 5_000_000 });
const facts = (birthDate: string, history: unknown[], more: object = {}) => ({
  event: 'voluntary-birth',
  birthDate,
  history,
  ...more,
});
const figures = (...given: Parameters<typeof facts>) => figuresOf('maternity', facts(...given));

test.each([
  [1, 2_000_000],
  [9, 18_000_000],
])('for %i children %i', (children, total) => {
  expect(figures('2026-03-10', [voluntary('2025-01', '2026-02')], { children })).toEqual({
    eligible: true,
    reasons: [],
    law: '41/2024',
    total,
  });
});

describe('not due', () => {
  const tooFew = 'CONTRIBUTION_CONDITION_NOT_MET';
  test.each([
    ['before Law 41/2024', '2025-06-30', [voluntary('2024-01', '2025-06')], {}, 'NOT_IN_FORCE'],
    ['to who paid five months of twelve', '2025-07-01', [voluntary('2025-02', '2025-06')], {}, tooFew],
    [
      'to who paid six of which none is voluntary',
      '2026-01-10',
      [compulsory('2025-02', '2025-12'), voluntary('2024-10', '2024-12')],
      {},
      tooFew,
    ],
    [
      'twice for one birth',
      '2026-01-10',
      [voluntary('2025-02', '2025-12')],
      { otherParentReceives: true },
      'PAID_TO_OTHER_PARENT',
    ],
    [
      'for too few months rather than twice',
      '2026-01-10',
      [voluntary('2025-08', '2025-12')],
      { otherParentReceives: true },
      tooFew,
    ],
  ])('%s', (_, birthDate, history, more, reason) => {
    expect(figures(birthDate, history, more)).toEqual({
      eligible: false,
      reasons: [reason],
      law: birthDate < '2025-07' ? '58/2014' : '41/2024',
    });
  });
});

describe('months of both schemes count', () => {
  test.each([
    [
      'one voluntary month, the first of the twelve',
      '2026-01-14',
      [voluntary('2025-01', '2025-01'), compulsory('2025-08', '2025-12')],
      true,
    ],
    [
      'one voluntary month before the twelve',
      '2026-01-14',
      [voluntary('2024-12', '2024-12'), compulsory('2025-02', '2025-12')],
      false,
    ],
    ['a voluntary month of birth from the 15th on', '2026-01-15', [voluntary('2025-08', '2026-01')], true],
    ['a voluntary month of birth on the 14th', '2026-01-14', [voluntary('2025-08', '2026-01')], false],
    [
      'a compulsory month of birth from the 15th on',
      '2026-01-15',
      [voluntary('2025-08', '2025-12'), compulsory('2026-01', '2026-01')],
      true,
    ],
    ['the window moves on with it', '2026-01-15', [voluntary('2025-01', '2025-01'), compulsory('2025-08', '2026-01')], false],
  ])('%s', (_, birthDate, history, eligible) => {
    expect(figures(birthDate, history).eligible).toBe(eligible);
  });
});

test('faults', () => {
  const history = [voluntary('2025-01', '2026-02')];
  expect(faultOf('maternity', facts('2026-03-10', history, { livingChildrenBefore: 0 }))).toBe(
    'E_CONFLICT $.livingChildrenBefore',
  );
  expect(faultOf('maternity', facts('2027-03-10', history))).toBe('E_OUT_OF_TABLE $.birthDate');
  expect(faultOf('maternity', facts('2026-03-10', [{ from: '2025-01', to: '2025-02', scheme: 'voluntary' }]))).toBe(
    'E_MISSING $.history[0].salary',
  );
  expect(faultOf('maternity', facts('2026-03-10', [voluntary('2007-12', '2008-02')]))).toBe('E_OUT_OF_TABLE $.history[0].from');
});

test('steps', () => {
  expect(stepsOf('maternity', facts('2026-03-10', [voluntary('2025-01', '2026-02')], { children: 2 }))).toEqual([
    'Số tháng đã đóng BHXH trong 12 tháng được xét | 12 | 03/2025 – 02/2026 | Law 41/2024 art 94',
    'Trợ cấp thai sản | 4000000 | 2.000.000 × 2 | Law 41/2024 art 95 | secondary',
  ]);
  expect(stepsOf('maternity', facts('2026-03-10', [voluntary('2026-01', '2026-02')]))).toEqual([
    'Số tháng đã đóng BHXH trong 12 tháng được xét | 2 | 03/2025 – 02/2026 | Law 41/2024 art 94',
    'Không đủ điều kiện hưởng | Chưa đóng BHXH đủ 6 tháng trong 12 tháng được xét, hoặc trong đó không có tháng nào đóng BHXH tự nguyện | Law 41/2024 art 94',
  ]);
  expect(stepsOf('maternity', facts('2025-06-30', [voluntary('2025-01', '2026-02')]))).toEqual([
    'Không đủ điều kiện hưởng | Trợ cấp thai sản của BHXH tự nguyện chỉ áp dụng cho trường hợp sinh con từ ngày Luật Bảo hiểm xã hội 2024 có hiệu lực | Law 41/2024 art 94',
  ]);
});
