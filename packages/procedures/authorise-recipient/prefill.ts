import type { Answers } from '../answers.ts';
import type { Facts } from '../facts.ts';
import { prefillIdentity } from '../identity/prefill.ts';
import { known } from '../known.ts';
import { prefillDelivery } from '../result-delivery/prefill.ts';
import type { ProcedureSettings } from '../settings.ts';

export function prefill(
  facts: Pick<Facts, 'person' | 'contact' | 'benefits'>,
  day: Temporal.PlainDate,
  { recipientConfirmedOnline }: ProcedureSettings,
): Answers {
  const { contact, benefits } = facts;
  const paid = benefits.filter(({ state }) => state === 'paying');
  return {
    ...prefillIdentity(facts),
    ...known({
      benefitKind: paid.length === 1 ? paid[0]?.benefitId : undefined,
      residenceProvinceCode: contact.provinceCode,
      residenceWardCode: contact.wardCode,
      residenceStreet: contact.street,
      fromDate: day.toString(),
      certifiedBy: recipientConfirmedOnline ? undefined : 'file',
    }),
    ...prefillDelivery(facts),
  };
}
