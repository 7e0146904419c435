import type { TranslationOf } from '../define-texts.ts';
import type { lifeEventTexts } from '../life-events.ts';

export const lifeEvents: TranslationOf<typeof lifeEventTexts> = {
  title: 'ライフイベント別の案内',
  lead: '病気、出産、失業、退職など。受けられる給付、必要な書類、提出先をご案内します。',
  onThisPage: 'このページの内容',
  calculate: 'ご自分の場合を試算する',
  notVerified: '一般的な取扱いです。提出先にあらためてご確認ください。',
};
