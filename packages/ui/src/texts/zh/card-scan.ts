import type { TranslationOf } from '../define-texts.ts';
import type { cardScanTexts } from '../card-scan.ts';

export const cardScan: TranslationOf<typeof cardScanTexts> = {
  filled: '已根据医保卡填入号码和姓名，请核对。',
  noCard: '这不是医保卡的二维码。请扫描医保卡上的二维码，或输入号码。',
};
