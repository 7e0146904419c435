import { triesOf } from '@openvssid/server/http/tries';
import { limits } from './limits.ts';

/** Tries counted by the limits of VNeID. */
export const { checkLimit, countHit, takeTry, clearLimit, clearLimitsOf, waitOf } = triesOf(limits);
