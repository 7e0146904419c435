import type { Regular } from '@openvssid/server/jobs/order-once';
import { removeOldOfAccounts } from '../accounts/remove-old.ts';
import { removeOldDeclarations } from '../declarations/remove-old.ts';
import { removeExpiredOpenId } from '../openid/remove-expired.ts';
import { removeOldMessages } from '../outbox/old-messages.ts';
import type { Services } from '../services.ts';
import { removeOldLimits } from './old-limits.ts';

/** What is done every hour, one after the other; a repeat does no harm. */
const duties: readonly ((services: Services) => Promise<void>)[] = [
  removeOldLimits,
  removeOldOfAccounts,
  removeOldMessages,
  removeOldDeclarations,
  removeExpiredOpenId,
];

export const EVERY_HOUR: Regular = {
  queue: 'hourly-round',
  span: (now) => `${now.toString().slice(0, 13)}:00:00Z`,
  dataOf: (hour) => ({ hour }),
};

/** One duty that fails keeps none of the others from being done; the round is tried again for its sake. */
export async function runHourlyRound(services: Services): Promise<void> {
  const faults: unknown[] = [];
  for (const duty of duties) await duty(services).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw new AggregateError(faults, 'duties of the hourly round failed');
}
