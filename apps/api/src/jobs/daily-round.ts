import { watchDeadlines } from '../applications/deadlines/watch-deadlines.ts';
import { noteUnstatedRefunds } from '../bank-transfers/refunds/unstated-refunds.ts';
import { removeUnpaidOrders } from '../contribution-orders/remove-unpaid.ts';
import { sweepFiles } from '../files/sweep.ts';
import { removeOldMessages } from '../outbox/old-messages.ts';
import { removeImages, removeOldDrafts } from '../registration/remove-old.ts';
import {
  endOrphanedAuthorisations,
  remindOfEndingAuthorisations,
  tellOfBeginningAuthorisations,
} from '../recipient-authorisations/daily.ts';
import { remindOfBirthdays } from '../reminders/birthdays.ts';
import { remindOfExpiringCards } from '../reminders/card-expiring.ts';
import { remindOfArrears } from '../reminders/employer-arrears.ts';
import { remindOfExpiringDrafts } from '../reminders/expiring-drafts.ts';
import { remindOfHouseholdCards } from '../reminders/household-cards.ts';
import { remindOfPensionAge } from '../reminders/pension-age.ts';
import { remindOfVoluntaryPayments } from '../reminders/voluntary-payments.ts';
import { remindOfWaitingBenefits } from '../reminders/waiting-benefits.ts';
import type { Services } from '../services.ts';
import { reconcileLastDays } from '../vnpay/reconciliation/daily.ts';
import { noteUnansweredRefunds } from '../vnpay/unanswered-refunds.ts';
import { removeExpiredDrafts } from './expired-drafts.ts';
import { removeExpiredProofs } from './expired-proofs.ts';

/** What is done once a day. Doing it twice for the same day does no harm. */
export type DailyDuty = { name: string; run(services: Services, day: Temporal.PlainDate): Promise<void> };

export const dailyDuties: readonly DailyDuty[] = [
  { name: 'reminders-of-drafts', run: remindOfExpiringDrafts },
  { name: 'reminders-of-cards', run: remindOfExpiringCards },
  { name: 'reminders-of-household-cards', run: remindOfHouseholdCards },
  { name: 'reminders-of-voluntary-payments', run: remindOfVoluntaryPayments },
  { name: 'reminders-of-birthdays', run: remindOfBirthdays },
  { name: 'reminders-of-arrears', run: remindOfArrears },
  { name: 'reminders-of-pension-age', run: remindOfPensionAge },
  { name: 'reminders-of-waiting-benefits', run: remindOfWaitingBenefits },
  { name: 'authorisations-to-end', run: endOrphanedAuthorisations },
  { name: 'reminders-of-authorisations', run: remindOfEndingAuthorisations },
  { name: 'beginning-authorisations', run: tellOfBeginningAuthorisations },
  { name: 'expired-drafts', run: removeExpiredDrafts },
  { name: 'expired-proofs', run: removeExpiredProofs },
  { name: 'old-messages', run: removeOldMessages },
  { name: 'unpaid-orders', run: removeUnpaidOrders },
  { name: 'application-deadlines', run: watchDeadlines },
  { name: 'registration-drafts', run: removeOldDrafts },
  { name: 'registration-images', run: removeImages },
  { name: 'loose-files', run: sweepFiles },
  { name: 'reconciliation-with-vnpay', run: reconcileLastDays },
  { name: 'unanswered-refunds', run: noteUnansweredRefunds },
  { name: 'unstated-refunds', run: noteUnstatedRefunds },
];

/** Each duty in turn; one that fails does not keep the others from being done, and the whole round is tried again later. */
export async function runDailyRound(services: Services, day: Temporal.PlainDate, duties = dailyDuties): Promise<void> {
  const failed: string[] = [];
  for (const duty of duties) {
    try {
      await duty.run(services, day);
    } catch (error) {
      failed.push(duty.name);
      services.log.error({ err: error, duty: duty.name, day: day.toString() }, 'daily duty failed');
    }
  }
  if (failed.length > 0) throw new Error(`daily duties failed: ${failed.join(', ')}`);
}
