import { formatMonth } from '@openvssid/core';
import type { Answers } from '../answers.ts';
import { firstMonthFor } from '../benefits.ts';
import type { Facts } from '../facts.ts';
import { known } from '../known.ts';
import { prefillIdentity } from '../identity/prefill.ts';
import { prefillDelivery } from '../result-delivery/prefill.ts';
import type { ProcedureSettings } from '../settings.ts';

export function prefill(
  facts: Pick<Facts, 'person' | 'contact' | 'benefits'>,
  day: Temporal.PlainDate,
  settings: ProcedureSettings,
): Answers {
  const { person, contact, benefits } = facts;
  const paid = benefits.filter(({ state }) => state === 'paying');
  return {
    ...prefillIdentity(facts),
    ...known({
      benefitKind: paid.length === 1 ? paid[0]?.benefitId : undefined,
      attorneyReceives: paid.some(({ attorneyName }) => attorneyName !== undefined) ? 'yes' : 'no',
      accountHolder: person.fullName,
      fromMonth: formatMonth(firstMonthFor(day, settings)),
      contactProvinceCode: contact.provinceCode,
      contactWardCode: contact.wardCode,
      contactStreet: contact.street,
    }),
    ...prefillDelivery(facts),
  };
}
