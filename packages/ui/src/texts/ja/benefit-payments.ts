import type { TranslationOf } from '../define-texts.ts';
import type { benefitPaymentTexts } from '../benefit-payments.ts';

export const benefitPayments: TranslationOf<typeof benefitPaymentTexts> = {
  last: '直近の支給',
  next: '次回の支給',
  paid: (amount, month, day) => `${month}分 ${amount}、${day}支給`,
  returned: (amount, month) => `${month}分 ${amount}：まだ届いておらず、次回に改めて支給されます`,
  coming: (amount, day) => `${amount}、${day}から`,
  foreseen: '現在の記録に基づきます。支給名簿は支給の前に作成されます。',
  toAccount: (bank, ending) => `${bank}の口座 •••• ${ending}`,
  inCash: '現金',
  inCashAt: (place) => `${place}で現金受け取り`,
  byAttorney: (name) => `代理受取人：${name}`,
  authorisations: '代理受け取りの委任',
};
