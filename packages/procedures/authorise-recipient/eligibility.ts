import { formatDay, monthOf, nameKey } from '@openvssid/core';
import { type Answers, textAnswer } from '../answers.ts';
import { NO_BENEFIT } from '../benefit-payment/reasons.ts';
import { paymentIn } from '../benefits.ts';
import type { Bilingual } from '../bilingual.ts';
import type { AuthorisedSpanFact, BenefitFact, Facts } from '../facts.ts';
import type { FieldError } from '../field-error.ts';
import type { Eligibility, IneligibleReason } from '../procedure.ts';
import {
  actsOf,
  ADULT_YEARS,
  type Attorney,
  attorneyOf,
  authorisedBenefit,
  type AuthorisedAct,
  LONGEST_MONTHS,
  type Span,
  spanOf,
} from './terms.ts';

type FactsNeeded = Pick<Facts, 'person' | 'benefits' | 'openApplications'>;

/** For whoever is paid a monthly benefit or unemployment benefit. */
export function eligibility({ person, benefits, openApplications }: FactsNeeded): Eligibility {
  const reasons: IneligibleReason[] = [];
  if (person.socialInsuranceNumber === undefined) reasons.push({ code: 'R04', params: {} });
  const begun = benefits.filter(({ state }) => state !== 'waiting');
  if (person.deceasedOn === undefined && begun.length === 0)
    reasons.push({ code: 'R99', params: { text: NO_BENEFIT.vi }, text: NO_BENEFIT });
  else if (person.deceasedOn !== undefined || !begun.some(({ state }) => state === 'paying'))
    reasons.push({ code: 'R09', params: {} });
  const open = openApplications.find(({ procedure }) => procedure === 'authorise-recipient');
  if (open !== undefined) reasons.push({ code: 'R12', params: { number: open.number } });
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}

/** Who, what and how long fit together; whether the number is that of the person named is found out when it is decided. */
export function check(
  { person, benefits }: Pick<Facts, 'person' | 'benefits'>,
  answers: Answers,
  day: Temporal.PlainDate,
): readonly FieldError[] {
  const [benefitId, attorney, span] = [textAnswer(answers, 'benefitKind'), attorneyOf(answers), spanOf(answers)];
  const benefit = benefitId === undefined ? undefined : authorisedBenefit(benefits, { benefitId });
  return [
    ...(benefitId === undefined ? [] : benefitFaults(benefit, actsOf(answers), day)),
    ...(attorney === undefined ? [] : attorneyFaults(attorney, person, day)),
    ...(span === undefined ? [] : dayFaults(span, day, benefit?.authorised ?? [])),
  ];
}

function attorneyFaults(
  { fullName, birthDate, citizenNumber }: Attorney,
  person: Facts['person'],
  day: Temporal.PlainDate,
): FieldError[] {
  const same =
    citizenNumber === person.idNumber ||
    citizenNumber === person.socialInsuranceNumber ||
    // Somebody whose record has an older number only.
    (person.idNumber?.length !== 12 && birthDate.equals(person.birthDate) && nameKey(fullName) === nameKey(person.fullName));
  if (same) return [fault('attorneyIdNumber', 'attorney-is-principal', AUTHORISATION_FAULTS.isPrincipal)];
  const adult = Temporal.PlainDate.compare(birthDate.add({ years: ADULT_YEARS }), day) <= 0;
  return adult ? [] : [fault('attorneyBirthDate', 'attorney-minor', AUTHORISATION_FAULTS.minor)];
}

function benefitFaults(benefit: BenefitFact | undefined, acts: readonly AuthorisedAct[], day: Temporal.PlainDate): FieldError[] {
  if (benefit === undefined) return [fault('benefitKind', 'benefit-not-paid', AUTHORISATION_FAULTS.notPaid)];
  const other = benefit.tab === 'monthly' ? 'unemployment' : 'monthly';
  if (acts.includes(other)) return [fault('authorisedActs', 'act-of-another-benefit', AUTHORISATION_FAULTS.otherBenefit)];
  const receives = acts.some((act) => act !== 'file');
  const toAccount = paymentIn(benefit, monthOf(day.toString())).method === 'account';
  return receives && toAccount ? [fault('authorisedActs', 'benefit-paid-to-account', AUTHORISATION_FAULTS.toAccount)] : [];
}

function dayFaults({ from, to }: Span, day: Temporal.PlainDate, living: readonly AuthorisedSpanFact[]): FieldError[] {
  if (before(to, from) || before(to, day)) return [fault('toDate', 'authorisation-ends-before', AUTHORISATION_FAULTS.endsBefore)];
  if (before(from.add({ months: LONGEST_MONTHS }), to))
    return [fault('toDate', 'authorisation-too-long', AUTHORISATION_FAULTS.tooLong)];
  // A paper of long ago, or a wish for next year, is not what was certified now.
  if (before(from, day.subtract({ months: LONGEST_MONTHS })) || before(day.add({ months: LONGEST_MONTHS }), from))
    return [fault('fromDate', 'authorisation-begins-elsewhen', AUTHORISATION_FAULTS.elsewhen)];
  const other = living.find((one) => !before(to, one.from) && !before(one.to, from));
  return other === undefined ? [] : [fault('fromDate', 'authorised-already', authorisedAlready(other))];
}

function before(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

/** The next one may follow it, or take its place once it was ended. */
export function authorisedAlready({ attorneyName, from, to }: AuthorisedSpanFact): Bilingual {
  const [first, last] = [formatDay(from.toString()), formatDay(to.toString())];
  return {
    vi: `Chế độ này đã ủy quyền cho ${attorneyName} từ ${first} đến ${last}. Vui lòng chọn thời gian khác, hoặc chấm dứt ủy quyền đó trước trong mục «Ủy quyền»`,
    en: `${attorneyName} is authorised for this benefit from ${first} to ${last}. Choose other days, or end that authorisation first under “Authorisations”`,
  };
}

function fault(field: string, code: string, text: Bilingual): FieldError {
  return { field, code, text };
}

export const AUTHORISATION_FAULTS = {
  notPaid: {
    vi: 'Chế độ này không còn được chi trả. Vui lòng chọn chế độ khác',
    en: 'This benefit is no longer paid. Choose another one',
  },
  isPrincipal: {
    vi: 'Người được ủy quyền phải là người khác, không phải chính bạn',
    en: 'The person authorised has to be somebody else than you',
  },
  minor: { vi: 'Người được ủy quyền phải đủ 18 tuổi', en: 'The person authorised has to be 18 or older' },
  otherBenefit: {
    vi: 'Nội dung ủy quyền không thuộc chế độ đã chọn',
    en: 'This does not belong to the benefit that you chose',
  },
  toAccount: {
    vi: 'Chế độ này được trả vào tài khoản của bạn nên không cần người lĩnh thay. Muốn nhận tiền mặt, hãy đổi hình thức lĩnh trước (dịch vụ 639)',
    en: 'This benefit goes to your own account, so nobody fetches it for you. To be paid in cash, change how you receive it first (service 639)',
  },
  endsBefore: {
    vi: 'Ngày kết thúc phải từ hôm nay trở đi và không trước ngày bắt đầu',
    en: 'The last day is today or later, and not before the first',
  },
  tooLong: {
    vi: 'Thời hạn ủy quyền nhiều nhất là 12 tháng',
    en: 'An authorisation holds for twelve months at most',
  },
  elsewhen: {
    vi: 'Ngày bắt đầu phải trong vòng 12 tháng trước hoặc sau hôm nay',
    en: 'The first day lies within twelve months of today',
  },
} satisfies Record<string, Bilingual>;
