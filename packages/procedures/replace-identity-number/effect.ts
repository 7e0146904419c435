import { ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import type { FiledApplication } from '../filed-application.ts';
import { newNumberOf } from './new-number.ts';

/** The new number becomes the current one; the old number stays and goes on leading to the person. */
export function effect({ answers }: FiledApplication): Result<readonly RecordChange[]> {
  const citizenNumber = newNumberOf(answers);
  return citizenNumber === undefined
    ? refuse('citizen-number-malformed')
    : ok([{ kind: 'replace-identity-number', citizenNumber }]);
}
