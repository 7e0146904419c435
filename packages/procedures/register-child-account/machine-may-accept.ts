import type { ClaimedChildFact, Facts, GuardianFact } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import type { ProcedureSettings } from '../settings.ts';
import { type Claim, claimOf } from './claim.ts';

/**
 * Where the records themselves say that this is the child's father or mother. Whatever needs a look at the papers goes to an officer:
 * a guardian by decision, a second father or mother, a right that was ended before, a name that is written otherwise.
 */
export function machineMayAccept(
  { answers, submittedOn }: FiledApplication,
  { person, claimedChild }: Pick<Facts, 'person' | 'claimedChild'>,
  settings: ProcedureSettings,
): boolean {
  const claim = claimOf(answers);
  return (
    settings.machineMayAccept.includes('register-child-account') &&
    claim !== undefined &&
    claimedChild !== undefined &&
    isParentBySex(claim, person.sex) &&
    recordsSaySo(claim, claimedChild, submittedOn)
  );
}

function isParentBySex({ relationship }: Claim, sex: 'male' | 'female'): boolean {
  return relationship === (sex === 'male' ? 'father' : 'mother');
}

function recordsSaySo({ relationship }: Claim, child: ClaimedChildFact, day: Temporal.PlainDate): boolean {
  const { record, guardians } = child;
  if (record === undefined || !child.nameAgrees || record.birthYearOnly || record.deceasedOn !== undefined) return false;
  if (record.account === 'active' || Temporal.PlainDate.compare(record.birthDate.add({ years: 18 }), day) <= 0) return false;
  const linked = guardians.find(({ isApplicant }) => isApplicant);
  if (linked !== undefined) return livesOn(linked, day);
  return child.inHousehold && !guardians.some((other) => other.relationship === relationship && livesOn(other, day));
}

function livesOn({ until }: GuardianFact, day: Temporal.PlainDate): boolean {
  return until === undefined || Temporal.PlainDate.compare(until, day) >= 0;
}
