import { TIME_ZONE } from '@openvssid/core';
import { listAnswer } from '../answers.ts';
import type { Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import type { ProcedureSettings } from '../settings.ts';

/** Whoever has taken over a phone or a mailbox would change the account next. */
const DAYS_AFTER_CHANGE_OF_CONTACT = 7;

/** Where the operator allows it: never within a week of a change of contact, nor where somebody else's right ends or words have to be read. */
export function machineMayAccept(
  { answers, submittedOn }: FiledApplication,
  { contact, benefits }: Pick<Facts, 'contact' | 'benefits'>,
  settings: ProcedureSettings,
): boolean {
  return (
    settings.machineMayAccept.includes('change-payment-method') &&
    !listAnswer(answers, 'changeItems').includes('other') &&
    benefits.every(({ attorneyName }) => attorneyName === undefined) &&
    !changedLately(contact.changedAt, submittedOn)
  );
}

function changedLately(changedAt: Temporal.Instant | undefined, submittedOn: Temporal.PlainDate): boolean {
  if (changedAt === undefined) return false;
  const changedOn = changedAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  return changedOn.until(submittedOn).days <= DAYS_AFTER_CHANGE_OF_CONTACT;
}
