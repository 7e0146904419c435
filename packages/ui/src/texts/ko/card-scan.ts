import type { TranslationOf } from '../define-texts.ts';
import type { cardScanTexts } from '../card-scan.ts';

export const cardScan: TranslationOf<typeof cardScanTexts> = {
  filled: '카드에서 번호와 이름을 입력했습니다. 확인해 주세요.',
  noCard: '건강보험카드의 코드가 아닙니다. 건강보험카드의 QR 코드를 스캔하거나 번호를 입력하세요.',
};
