import { sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { terminalOf } from '../../payment-channels/vnpay-terminal.ts';
import { fetchProviderList } from './fetch-list.ts';
import { reconcile } from './reconcile.ts';

/** How long a day that failed is tried again. */
const DAYS_BACK = 7;

const RECONCILED = sql<{ day: string }>(
  'reconciled-days',
  `select distinct day::text as day from reconciliation where provider = 'vnpay' and day >= $1`,
);

/**
 * Yesterday, and each of the last seven days that has no report yet. Where a list does not come or cannot be read, the other days are done and
 * the duty fails: it is tried again, and the operator reads of it.
 */
export async function reconcileLastDays(services: Services, today: Temporal.PlainDate): Promise<void> {
  const listUrl = terminalOf(services.config)?.listUrl;
  if (listUrl === undefined) return;
  const first = today.subtract({ days: DAYS_BACK });
  const done = new Set((await services.db.read(RECONCILED, [first])).map(({ day }) => day));
  const failed: string[] = [];
  for (let day = first; Temporal.PlainDate.compare(day, today) < 0; day = day.add({ days: 1 })) {
    if (done.has(day.toString())) continue;
    if (!(await reconcileDay(services, listUrl, day))) failed.push(day.toString());
  }
  if (failed.length > 0) throw new Error(`not reconciled with VNPAY: ${failed.join(', ')}`);
}

async function reconcileDay(services: Services, listUrl: string, day: Temporal.PlainDate): Promise<boolean> {
  try {
    const list = await fetchProviderList(listUrl, day);
    if (!list.ok)
      throw new Error(`the provider's list of ${day.toString()} cannot be read, line ${String(list.refusal.params?.['line'])}`);
    const { differences, providerCount } = await reconcile(services, day, list.value);
    services.log.info({ day: day.toString(), payments: providerCount, differences }, 'reconciled with VNPAY');
    return true;
  } catch (error) {
    services.log.error({ err: error, day: day.toString() }, 'day not reconciled with VNPAY');
    return false;
  }
}
