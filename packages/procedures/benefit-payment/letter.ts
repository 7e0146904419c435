import { formatMonth, type Month, type PaymentMethod } from '@openvssid/core';
import { accountEnding, BENEFIT_NAMES } from '../benefits.ts';
import type { BenefitKind, ChosenFact, PersonFact } from '../facts.ts';
import { dayInLetter, type LetterContent } from '../letter.ts';

/** «qua tài khoản •••• 6789 tại Vietcombank, đứng tên …», «bằng tiền mặt tại …». */
export function paymentSentence(payment: PaymentMethod, { bank }: ChosenFact, { fullName }: PersonFact): string {
  if (payment.method === 'cash')
    return payment.cashPoint === undefined ? 'bằng tiền mặt' : `bằng tiền mặt tại ${payment.cashPoint}`;
  return `qua tài khoản ${accountEnding(payment.accountNumber)} tại ngân hàng ${bank?.name ?? payment.bankKey}, đứng tên ${fullName}`;
}

/** «lương hưu»: a benefit's name within a sentence. */
export function benefitInSentence(kind: BenefitKind): string {
  const name = BENEFIT_NAMES[kind].vi;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export const FIRST_PAYMENT_WAITS =
  'Khoản chi đầu tiên vào tài khoản mới chỉ được chuyển sau ít nhất 24 giờ kể từ khi có thông báo này. Nếu ông/bà không đề nghị thay đổi này, hãy dùng đường dẫn «Không phải tôi» trong tin nhắn hoặc email, hoặc gọi ngay cho cơ quan BHXH.';

export function monthInLetter(month: Month): string {
  return `tháng ${formatMonth(month)}`;
}

export function personRows({ fullName, birthDate, birthYearOnly, socialInsuranceNumber }: PersonFact): LetterContent['table'] {
  return [
    { label: 'Họ và tên', value: fullName },
    { label: 'Ngày sinh', value: birthYearOnly ? String(birthDate.year) : dayInLetter(birthDate) },
    ...(socialInsuranceNumber === undefined ? [] : [{ label: 'Mã số BHXH', value: socialInsuranceNumber }]),
  ];
}
