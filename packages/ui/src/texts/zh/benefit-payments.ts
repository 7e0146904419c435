import type { TranslationOf } from '../define-texts.ts';
import type { benefitPaymentTexts } from '../benefit-payments.ts';

export const benefitPayments: TranslationOf<typeof benefitPaymentTexts> = {
  last: '最近一次发放',
  next: '下次发放',
  paid: (amount, month, day) => `${month} 期 ${amount}，${day} 已发放`,
  returned: (amount, month) => `${month} 期 ${amount}：尚未到账，将在下期重新发放`,
  coming: (amount, day) => `${amount}，自 ${day} 起`,
  foreseen: '按目前数据；发放名单在每次发放前编制。',
  toAccount: (bank, ending) => `${bank} 账户 •••• ${ending}`,
  inCash: '现金',
  inCashAt: (place) => `在 ${place} 领取现金`,
  byAttorney: (name) => `代领人：${name}`,
  authorisations: '委托代领',
};
