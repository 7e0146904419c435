import type { TranslationOf } from '../define-texts.ts';
import type { cardScanTexts } from '../card-scan.ts';

export const cardScan: TranslationOf<typeof cardScanTexts> = {
  filled: 'カードから番号と氏名を入力しました。ご確認ください。',
  noCard: '健康保険カードのコードではありません。健康保険カードのQRコードを読み取るか、番号を入力してください。',
};
