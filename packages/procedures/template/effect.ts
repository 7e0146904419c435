import { ok, type RecordChange, type Result } from '@openvssid/core';

/** The letter is all: nothing in the records changes. */
export function effect(): Result<readonly RecordChange[]> {
  return ok([]);
}
