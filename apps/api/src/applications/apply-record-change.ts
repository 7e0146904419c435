import { ok, type RecordChange, type Result } from '@openvssid/core';
import { changeBenefitPayment } from '../benefits/change-payment.ts';
import { moveBenefit } from '../benefits/move.ts';
import { changeFirstFacility, reissueCard } from '../cards/reissue.ts';
import { reissueBook } from '../books/reissue-book.ts';
import { correctPerson } from '../corrections/correct-person.ts';
import { mergeNumbers } from '../merging/merge-numbers.ts';
import { linkChild } from '../guardians/link-child.ts';
import type { Transaction } from '@openvssid/server/db/database';
import { notify } from '../notifications/notify.ts';
import { changeContactAddress } from '../profile/change-contact-address.ts';
import { authoriseRecipient } from '../recipient-authorisations/write.ts';
import { replaceIdentityNumber } from '../profile/replace-identity-number.ts';
import { annotateVisit } from '../visits/annotate.ts';
import type { Services } from '../services.ts';
import type { Filed } from './file.ts';
import { reopenApplication } from './reopen.ts';
import { civilDay } from '@openvssid/server/clock';

/** Applies one change of the records in the transaction of its decision: one function of the capability that owns the table. */
export async function applyRecordChange(
  tx: Transaction,
  services: Services,
  { personId, number }: Pick<Filed, 'personId' | 'number'>,
  change: RecordChange,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  switch (change.kind) {
    case 'reissue-card':
    case 'change-first-facility': {
      const card =
        change.kind === 'reissue-card'
          ? await reissueCard(tx, personId, change, now, civilDay(now))
          : await changeFirstFacility(tx, personId, change, now, civilDay(now));
      if (!card.ok) return card;
      await notify(tx, { personId, kind: 'card-issued', data: { validFrom: card.value.validFrom }, link: '/card', now });
      return ok(undefined);
    }
    case 'reissue-book':
      return reissueBook(tx, personId, change, { applicationNumber: number, now, today: civilDay(now) });
    case 'correct-person':
      return correctPerson(tx, personId, change, { applicationNumber: number, now, today: civilDay(now) });
    case 'merge-numbers':
      return mergeNumbers(tx, personId, change, { applicationNumber: number, now, today: civilDay(now) });
    case 'annotate-visit':
      return annotateVisit(tx, personId, change, number, now);
    case 'move-benefit':
      return moveBenefit(tx, services, { personId, number }, change, now);
    case 'change-benefit-payment':
      return changeBenefitPayment(tx, services, { personId, number }, change, now);
    case 'change-contact-address':
      return changeContactAddress(tx, personId, change, now);
    case 'link-child':
      return linkChild(tx, personId, change, now, civilDay(now));
    case 'authorise-recipient':
      return authoriseRecipient(tx, personId, change, number, now);
    case 'reopen-application':
      return reopenApplication(tx, services, personId, change, now);
    case 'replace-identity-number':
      return replaceIdentityNumber(tx, personId, change, now, civilDay(now));
  }
}
