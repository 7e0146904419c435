import { createTranslator, withTranslations } from '@openvssid/core';
import { expect, test } from 'vitest';
import { CALCULATOR_DICTIONARIES } from '../../translations/index.ts';
import { CALCULATOR_FORMS } from './forms.ts';
import { resultView } from './result-view.ts';

const form = CALCULATOR_FORMS['household-health-insurance'];
const result = { members: [{ percent: 100, premium: 1_263_600, stateSupport: 0, pay: 1_263_600 }], steps: [] };
const translators = {
  ko: createTranslator('ko', CALCULATOR_DICTIONARIES.ko),
  ja: createTranslator('ja', CALCULATOR_DICTIONARIES.ja),
  zh: createTranslator('zh', CALCULATOR_DICTIONARIES.zh),
};

test.each([
  ['vi', 'Thành viên', 'Người thứ 1'],
  ['en', 'Member', 'Person 1'],
  ['ko', '가족 구성원', '1번째 사람'],
  ['ja', '世帯員', '1人目'],
  ['zh', '成员', '第1人'],
] as const)('in %s each row bears its whole name, wherever the number stands in it', (language, label, name) => {
  const [table] = resultView(withTranslations(form, language, translators), result, language).rows;
  expect([table?.columns[0], table?.rows[0]?.[0]]).toEqual([label, name]);
});

test.each([
  [
    { paidDays: 30, extendedDays: 12, extendedPercent: 65 },
    'Cho 30 ngày ở mức đầy đủ và 12 ngày ở mức 65% tiền lương 9.000.000 đ/tháng.',
  ],
  [{ paidDays: 30, extendedDays: 0, extendedPercent: 65 }, 'Cho 30 ngày làm việc, tính trên tiền lương đóng 9.000.000 đ/tháng.'],
  [{ paidDays: 30 }, 'Cho 30 ngày làm việc, tính trên tiền lương đóng 9.000.000 đ/tháng.'],
  [{}, 'Cho cả đợt chữa bệnh dài ngày, tính trên tiền lương đóng 9.000.000 đ/tháng.'],
])('of sick pay it says which days it is for: %j', (days, meaning) => {
  const shown = resultView(CALCULATOR_FORMS['sickness'], { amount: 1_000_000, salaryBase: 9_000_000, steps: [], ...days }, 'vi');
  expect(shown.headline?.meaning.replaceAll('\u00a0', ' ')).toBe(meaning);
});

test('a reason that the form has words for is shown, with what would change it; one it has none for is not', () => {
  const refused = { eligible: false, reasons: ['CHILD_TOO_OLD', 'EXCLUDED_CAUSE', 'OF_ANOTHER_TIME'], steps: [] };
  const { reasons } = resultView(CALCULATOR_FORMS['sickness'], refused, 'en');
  expect(reasons.map(({ change }) => change?.slice(0, 17))).toEqual([undefined, 'After an accident']);
});
