import type { ContestedFact, Facts } from '../facts.ts';
import type { FieldError } from '../field-error.ts';
import type { Eligibility } from '../procedure.ts';
import { lastDayToComplain } from './law.ts';

/** One complaint about a decision to the office that made it, within the time of the law; a second one goes elsewhere (art. 7 and 33). */
export function eligibility(
  { contested, openApplications }: Pick<Facts, 'contested' | 'openApplications'>,
  day: Temporal.PlainDate,
): Eligibility {
  if (contested?.decision === undefined) return { ok: false, reasons: [{ code: 'K02', params: {} }] };
  const open = openApplications.find(
    ({ procedure, subjectKey }) => procedure === 'complain-about-decision' && subjectKey === contested.number,
  );
  if (open !== undefined) return { ok: false, reasons: [{ code: 'R12', params: { number: open.number } }] };
  if (contested.answered) return { ok: false, reasons: [{ code: 'K03', params: {} }] };
  return isInTime(contested.decision, day) ? { ok: true } : { ok: false, reasons: [{ code: 'K01', params: {} }] };
}

type Decided = NonNullable<ContestedFact['decision']>;

/** From the day on which the decision was received; where that is not on record, from the day on which it was told. */
function isInTime({ on, receivedOn }: Decided, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, lastDayToComplain(receivedOn ?? on)) <= 0;
}

/** The form itself tells everything that can be wrong with the answers. */
export function check(): readonly FieldError[] {
  return [];
}
