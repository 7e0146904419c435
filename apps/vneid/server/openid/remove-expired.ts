import { removeExpiredRecords } from '@openvssid/server/openid/records';
import type { Services } from '../services.ts';

/** Codes, tokens, sessions and interactions that have ended: an hour later nothing is left of them. */
export function removeExpiredOpenId({ db, clock }: Services): Promise<void> {
  return removeExpiredRecords(db, clock.now());
}
