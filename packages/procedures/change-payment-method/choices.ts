import { BENEFIT_NAMES, paymentIn, paymentInWords } from '../benefits.ts';
import { monthOf } from '@openvssid/core';
import type { Choices } from '../choices.ts';
import type { Facts } from '../facts.ts';

/** Benefits in payment, each with how it is paid this month. */
export function choices({ benefits }: Pick<Facts, 'benefits'>, day: Temporal.PlainDate): Choices {
  const paid = benefits.filter(({ state }) => state === 'paying');
  return {
    benefitKind: paid.map((benefit) => {
      const { vi, en } = paymentInWords(paymentIn(benefit, monthOf(day.toString())));
      return {
        value: benefit.benefitId,
        label: BENEFIT_NAMES[benefit.kind],
        hint: {
          vi: `Đang nhận: ${vi}. Quyết định số ${benefit.decisionNumber}`,
          en: `Now: ${en}. Decision ${benefit.decisionNumber}`,
        },
      };
    }),
  };
}
