import { monthOf } from '@openvssid/core';
import { type Answers, textAnswer } from '../answers.ts';
import { firstMonthFor, paymentIn } from '../benefits.ts';
import type { Bilingual } from '../bilingual.ts';
import { isSamePayment, paymentOf } from '../benefit-payment/payment-of.ts';
import { NO_BENEFIT, paymentReasons } from '../benefit-payment/reasons.ts';
import type { Facts } from '../facts.ts';
import type { FieldError } from '../field-error.ts';
import type { Eligibility } from '../procedure.ts';
import type { ProcedureSettings } from '../settings.ts';
import { changesPayment, chosenBenefit } from './chosen-benefit.ts';

type FactsNeeded = Pick<Facts, 'person' | 'benefits' | 'openApplications'>;

/** For whoever is paid a monthly benefit or unemployment benefit. */
export function eligibility(facts: FactsNeeded): Eligibility {
  const begun = facts.benefits.filter(({ state }) => state !== 'waiting');
  const reasons = paymentReasons(
    { ...facts, benefits: begun },
    { code: 'R99', params: { text: NO_BENEFIT.vi }, text: NO_BENEFIT },
  );
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

export function check(
  { benefits }: Pick<Facts, 'benefits'>,
  answers: Answers,
  day: Temporal.PlainDate,
  settings: ProcedureSettings,
): readonly FieldError[] {
  if (textAnswer(answers, 'benefitKind') === undefined) return [];
  const benefit = chosenBenefit(benefits, answers);
  if (benefit === undefined) return [fault('benefitKind', 'benefit-not-paid', NOT_PAID)];
  if (!changesPayment(answers)) return [];
  const month = firstMonthFor(day, settings);
  if (benefit.to !== undefined && month > monthOf(benefit.to.toString()))
    return [fault('benefitKind', 'benefit-ends-before', ENDS_BEFORE)];
  const wish = paymentOf(answers);
  if (wish === undefined || !isSamePayment(wish, paymentIn(benefit, month))) return [];
  return [fault(wish.method === 'account' ? 'accountNumber' : 'cashPoint', 'payment-unchanged', UNCHANGED)];
}

function fault(field: string, code: string, text: Bilingual): FieldError {
  return { field, code, text };
}

export const NOT_PAID: Bilingual = {
  vi: 'Chế độ này không còn được chi trả. Vui lòng chọn chế độ khác',
  en: 'This benefit is no longer paid. Choose another one',
};
export const ENDS_BEFORE: Bilingual = {
  vi: 'Chế độ này kết thúc trước tháng đầu tiên mà thay đổi có hiệu lực',
  en: 'This benefit ends before the first month that the change could hold for',
};
export const UNCHANGED: Bilingual = {
  vi: 'Chế độ này đang được chi trả đúng như vậy. Vui lòng kiểm tra lại',
  en: 'This is how the benefit is paid already. Check what you have entered',
};
