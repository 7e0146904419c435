import type { TranslationOf } from '../define-texts.ts';
import type { benefitPaymentTexts } from '../benefit-payments.ts';

export const benefitPayments: TranslationOf<typeof benefitPaymentTexts> = {
  last: '최근 지급',
  next: '다음 지급',
  paid: (amount, month, day) => `${month}분 ${amount}, ${day} 지급`,
  returned: (amount, month) => `${month}분 ${amount}: 아직 받지 못하셨으며 다음 회차에 다시 지급됩니다`,
  coming: (amount, day) => `${amount}, ${day}부터`,
  foreseen: '현재 자료 기준이며, 지급 명부는 지급 전에 작성됩니다.',
  toAccount: (bank, ending) => `${bank} 계좌 •••• ${ending}`,
  inCash: '현금',
  inCashAt: (place) => `${place}에서 현금 수령`,
  byAttorney: (name) => `대리 수령인: ${name}`,
  authorisations: '대리 수령 위임',
};
