import { triesOf } from '@openvssid/server/http/tries';
import { limits } from './limits.ts';

export type { LimitKey } from '@openvssid/server/http/tries';

/** Tries counted by the limits of VssID. */
export const { checkLimit, countHit, takeTry, clearLimit, clearLimitsOf, waitOf } = triesOf(limits);
