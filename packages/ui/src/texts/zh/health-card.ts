import type { TranslationOf } from '../define-texts.ts';
import type { healthCardTexts } from '../health-card.ts';

export const healthCard: TranslationOf<typeof healthCardTexts> = {
  heading: '医疗保险卡',
  number: '卡号',
  birthDate: '出生日期',
  sex: '性别',
  validity: '有效期',
  fromTo: (from, to) => `${from} – ${to}`,
  from: (from) => `自${from}起`,
  firstFacility: '首诊登记机构',
  facilityCode: (code) => `代码：${code}`,
  fiveYears: '连续参保满5年日期',
  entitlement: '待遇说明',
  turn: '翻转卡片',
  front: '卡片正面',
  back: '卡片背面',
  portrait: (name) => `${name}的照片`,
};
