import { ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import type { Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import { claimOf } from './claim.ts';

/** Applicant and child are linked. Refused where the number leads to nobody of that name: nobody may be linked by a slip of the pen. */
export function effect(
  { answers }: FiledApplication,
  { claimedChild }: Pick<Facts, 'claimedChild'>,
): Result<readonly RecordChange[]> {
  const claim = claimOf(answers);
  if (claim === undefined || claimedChild?.record === undefined || !claimedChild.nameAgrees) return refuse('child-not-found');
  return ok([{ kind: 'link-child', childNumber: claim.number, relationship: claim.relationship }]);
}
