import { addMonths, formatMonth, type Month, monthOf } from '@openvssid/core';
import { type Answers, listAnswer, textAnswer } from '../answers.ts';
import { firstMonthFor, paymentIn } from '../benefits.ts';
import { paymentReasons } from '../benefit-payment/reasons.ts';
import type { Bilingual } from '../bilingual.ts';
import type { BenefitFact, Facts } from '../facts.ts';
import type { FieldError } from '../field-error.ts';
import type { Eligibility } from '../procedure.ts';
import type { ProcedureSettings } from '../settings.ts';
import { monthlyBenefits, movedBenefits } from './moved-benefits.ts';

/** A move is not planned further ahead. */
const MONTHS_AHEAD = 12;

export function eligibility(facts: Pick<Facts, 'person' | 'benefits' | 'openApplications'>): Eligibility {
  const none = { code: 'R99', params: { text: NO_MONTHLY_BENEFIT.vi }, text: NO_MONTHLY_BENEFIT } as const;
  const reasons = paymentReasons({ ...facts, benefits: monthlyBenefits(facts.benefits) }, none);
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

export const NO_MONTHLY_BENEFIT: Bilingual = {
  vi: 'Bạn không hưởng và không chờ hưởng lương hưu hoặc trợ cấp BHXH hằng tháng. Trợ cấp thất nghiệp được chuyển qua trung tâm dịch vụ việc làm.',
  en: 'You neither receive nor wait for a pension or monthly allowance. Unemployment benefit is moved by the employment service centre.',
};

export function check(
  { benefits }: Pick<Facts, 'benefits'>,
  answers: Answers,
  day: Temporal.PlainDate,
  settings: ProcedureSettings,
): readonly FieldError[] {
  const month = textAnswer(answers, 'fromMonth');
  const moved = movedBenefits(benefits);
  return [
    ...(month === undefined ? [] : monthErrors(monthOf(month), day, settings)),
    ...placeErrors(moved, answers, firstMonthFor(day, settings)),
    ...residenceErrors(moved, answers, firstMonthFor(day, settings)),
    ...issueDateErrors(answers, day),
  ];
}

function monthErrors(month: Month, day: Temporal.PlainDate, settings: ProcedureSettings): FieldError[] {
  const first = firstMonthFor(day, settings);
  const last = addMonths(first, MONTHS_AHEAD);
  if (month < first) {
    return [{ field: 'fromMonth', code: 'month-too-early', text: tooEarly(first) }];
  }
  if (month <= last) return [];
  return [{ field: 'fromMonth', code: 'month-too-late', text: tooLate(last) }];
}

export function tooEarly(first: Month): Bilingual {
  return { vi: `Tháng sớm nhất có thể chuyển là ${formatMonth(first)}`, en: `The earliest month is ${formatMonth(first)}` };
}

export function tooLate(last: Month): Bilingual {
  return { vi: `Tháng muộn nhất là ${formatMonth(last)}`, en: `The latest month is ${formatMonth(last)}` };
}

/** Since 1/7/2025 the old and the new place may be one province: there is nothing to move then. */
function placeErrors(moved: readonly BenefitFact[], answers: Answers, month: Month): FieldError[] {
  const wanted = textAnswer(answers, 'newProvinceCode');
  const payments = moved.map((benefit) => paymentIn(benefit, month));
  const [present] = payments;
  if (present === undefined || payments.some(({ provinceCode }) => provinceCode !== wanted)) return [];
  return [{ field: 'newProvinceCode', code: 'no-move-needed', text: noMove(present.provinceName, present.provinceFormerly) }];
}

export function noMove(name: string, formerly: readonly string[]): Bilingual {
  const were = formerly.length > 1 ? formerly.join(', ') : '';
  return {
    vi: `Nơi hưởng của bạn đang là ${name}${were && ` (từ 1/7/2025 gồm ${were})`}, nên không cần chuyển. Để đổi nơi nhận tiền mặt hoặc tài khoản, dùng dịch vụ 639`,
    en: `Your benefit is in ${name} already${were && ` (since 1 July 2025 one province of ${were})`}, so no move is needed. To change the place of cash or the account, use service 639`,
  };
}

function residenceErrors(moved: readonly BenefitFact[], answers: Answers, month: Month): FieldError[] {
  const allowed = moved.some((benefit) => paymentIn(benefit, month).regionalAllowance > 0);
  if (!allowed || listAnswer(answers, 'attachments').length > 0) return [];
  return [{ field: 'attachments', code: 'residence-proof-missing', text: PROOF_MISSING }];
}

export const PROOF_MISSING: Bilingual = {
  vi: 'Bạn đang có phụ cấp khu vực: vui lòng thêm giấy xác nhận cư trú ở nơi mới',
  en: 'You receive a regional allowance: add a proof of residence in the new place',
};

function issueDateErrors(answers: Answers, day: Temporal.PlainDate): FieldError[] {
  const issued = textAnswer(answers, 'idIssueDate');
  if (issued === undefined || issued <= day.toString()) return [];
  return [{ field: 'idIssueDate', code: 'issue-date-in-future', text: ISSUED_LATER }];
}

export const ISSUED_LATER: Bilingual = {
  vi: 'Ngày cấp giấy tờ không thể ở tương lai',
  en: 'The day of issue cannot lie in the future',
};
