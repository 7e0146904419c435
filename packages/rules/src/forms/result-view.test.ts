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
