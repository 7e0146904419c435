import { ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import type { Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import { authorisedBenefit, termsOf } from './terms.ts';

/** The authorisation, for a benefit that is still paid; whom the number leads to is looked up where it is written. */
export function effect(
  { answers }: FiledApplication,
  { benefits }: Pick<Facts, 'benefits'>,
  on: Temporal.PlainDate,
): Result<readonly RecordChange[]> {
  const terms = termsOf(answers);
  if (terms === undefined) return refuse('answers-incomplete');
  const benefit = authorisedBenefit(benefits, terms);
  if (benefit === undefined) return refuse('R09');
  // Its time ran out while the file was worked on.
  if (Temporal.PlainDate.compare(terms.to, on) < 0) return refuse('R08');
  const { fullName, birthDate, citizenNumber } = terms.attorney;
  return ok([
    {
      kind: 'authorise-recipient',
      benefitId: benefit.benefitId,
      attorney: { fullName, birthDate: birthDate.toString(), citizenNumber },
      acts: terms.acts,
      fromDay: terms.from.toString(),
      toDay: terms.to.toString(),
      certifiedBy: terms.certifiedBy,
    },
  ]);
}
