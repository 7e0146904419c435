import type { TranslationOf } from '../define-texts.ts';
import type { lifeEventTexts } from '../life-events.ts';

export const lifeEvents: TranslationOf<typeof lifeEventTexts> = {
  title: 'ライフイベント別の案内',
  lead: '病気、出産、失業、退職など。受けられる給付、必要な書類、提出先をご案内します。',
  onThisPage: 'このページの内容',
  calculate: 'ご自分の場合を試算する',
  notVerified: '一般的な取扱いです。提出先にあらためてご確認ください。',
  calculators: {
    'one-time': '社会保険の一時金',
    pension: '年金',
    'retirement-date': '退職年齢と時期',
    'pension-uplift': '年金の引上げ',
    maternity: '出産給付',
    sickness: '傷病給付',
    convalescence: '療養と健康回復',
    unemployment: '失業給付',
    'work-accident': '労働災害と職業病',
    survivors: '葬祭料と遺族給付',
    'voluntary-contribution': '任意加入の社会保険料',
    'household-health-insurance': '世帯の健康保険料',
    'health-co-payment': '健康保険の自己負担',
    'salary-contribution': '給与からの保険料',
  },
};
