import { ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import type { Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';

/** What was decided is looked at anew: the same application, as a new file. Nothing else changes before that is decided. */
export function effect(_application: FiledApplication, { contested }: Pick<Facts, 'contested'>): Result<readonly RecordChange[]> {
  if (contested?.decision === undefined) return refuse('decision-not-on-record');
  return ok([{ kind: 'reopen-application', number: contested.number }]);
}
