import { defineTexts } from './define-texts.ts';

/** Number and name from the QR code of a health card, on a page of questions. */
export const cardScanTexts = defineTexts({
  area: 'cardScan',
  vi: {
    filled: 'Đã điền số và tên từ thẻ. Vui lòng kiểm tra lại.',
    noCard: 'Mã này không phải mã thẻ BHYT. Hãy quét mã QR trên thẻ BHYT, hoặc nhập số.',
  },
  en: {
    filled: 'Number and name have been filled in from the card. Please check them.',
    noCard: 'This is not the code of a health card. Scan the QR code of the health card, or type the number.',
  },
});
