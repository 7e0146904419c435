import type { Bilingual } from '../bilingual.ts';
import type { Facts } from '../facts.ts';
import type { IneligibleReason } from '../procedure.ts';

/** Said to whoever has nothing that is paid month by month: R09 is for what is suspended or has ended. */
export const NO_BENEFIT: Bilingual = {
  vi: 'Bạn chưa hưởng lương hưu, trợ cấp hằng tháng hoặc trợ cấp thất nghiệp.',
  en: 'You receive no pension, monthly allowance or unemployment benefit.',
};

type FactsNeeded = Pick<Facts, 'person' | 'benefits' | 'openApplications'>;

/** These change the same thing: while one is under way the other would not know what it changes. */
const OF_PAYMENTS = ['move-benefit-locality', 'change-payment-method'];

/** What stands in the way of any change of how or where benefits are paid; `benefits` are those the service is about, `none` what is said to whoever has none. */
export function paymentReasons({ person, benefits, openApplications }: FactsNeeded, none: IneligibleReason): IneligibleReason[] {
  const reasons: IneligibleReason[] = [];
  if (person.deceasedOn !== undefined) reasons.push({ code: 'R09', params: {} });
  if (person.socialInsuranceNumber === undefined) reasons.push({ code: 'R04', params: {} });
  if (person.deceasedOn === undefined && benefits.length === 0) reasons.push(none);
  else if (person.deceasedOn === undefined && benefits.every(({ state }) => state === 'suspended'))
    reasons.push({ code: 'R09', params: {} });
  const open = openApplications.find(({ procedure }) => OF_PAYMENTS.includes(procedure));
  if (open !== undefined) reasons.push({ code: 'R12', params: { number: open.number } });
  return reasons;
}
