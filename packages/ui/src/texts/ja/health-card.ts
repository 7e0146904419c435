import type { TranslationOf } from '../define-texts.ts';
import type { healthCardTexts } from '../health-card.ts';

export const healthCard: TranslationOf<typeof healthCardTexts> = {
  heading: '健康保険証',
  number: 'カード番号',
  birthDate: '生年月日',
  sex: '性別',
  validity: '有効期間',
  fromTo: (from, to) => `${from} – ${to}`,
  from: (from) => `${from}から`,
  firstFacility: '初診登録機関',
  facilityCode: (code) => `コード：${code}`,
  fiveYears: '5年連続加入の時点',
  entitlement: '給付の内容',
  turn: 'カードを裏返す',
  front: 'カードの表',
  back: 'カードの裏',
  portrait: (name) => `${name}さんの写真`,
};
