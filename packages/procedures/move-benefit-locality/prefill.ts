import { monthOf } from '@openvssid/core';
import type { Answers } from '../answers.ts';
import { paymentIn } from '../benefits.ts';
import type { Facts } from '../facts.ts';
import { prefillIdentity } from '../identity/prefill.ts';
import { known } from '../known.ts';
import { prefillDelivery } from '../result-delivery/prefill.ts';
import { movedBenefits, paidBenefits, waitingBenefits } from './moved-benefits.ts';

export function prefill(facts: Pick<Facts, 'person' | 'contact' | 'benefits'>, day: Temporal.PlainDate): Answers {
  const { person, contact } = facts;
  const moved = movedBenefits(facts.benefits);
  const [paid, waiting] = [paidBenefits(facts.benefits), waitingBenefits(facts.benefits)];
  const [first] = moved;
  return {
    ...prefillIdentity(facts),
    ...known({
      addressee: first === undefined ? person.agencyName : paymentIn(first, monthOf(day.toString())).agencyName,
      requestKind: 'move',
      nationality: person.nationality === 'VN' ? 'VN' : 'other',
      movedKind: waiting.length === 0 ? 'paid' : paid.length === 0 ? 'waiting' : 'both',
      attorneyReceives:
        paid.length === 0 ? undefined : paid.some(({ attorneyName }) => attorneyName !== undefined) ? 'yes' : 'no',
      contactProvinceCode: contact.provinceCode,
      contactWardCode: contact.wardCode,
      contactStreet: contact.street,
    }),
    ...prefillDelivery(facts),
  };
}
