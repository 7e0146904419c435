import type { Services } from '../../services.ts';
import { terminalOf } from '../../payment-channels/vnpay-terminal.ts';
import { readBooks } from './books.ts';
import { compare } from './compare.ts';
import { learnOfMissing } from './learn-missing.ts';
import type { ListedPayment, ProviderList } from './provider-list.ts';
import { type Reconciled, writeReconciliation } from './write.ts';

const PAID = '00';

/**
 * Compares VNPAY's list of a day with our books. Of money we did not hear of VNPAY is asked first; each difference that is left is put before
 * an officer. A repeat adds a report and nothing else.
 */
export async function reconcile(services: Services, day: Temporal.PlainDate, list: ProviderList): Promise<Reconciled> {
  await hearOfMissing(services, day, list);
  const books = await readBooks(services.db, day, list);
  const differences = compare(list, books.payments, books.refunds);
  const paid = list.payments.filter(({ status }) => status === PAID);
  const ours = books.payments.filter(({ ofDay }) => ofDay);
  const reconciled: Reconciled = {
    day,
    providerCount: paid.length,
    providerTotal: totalOf(paid),
    ourCount: ours.length,
    ourTotal: totalOf(ours),
    fees: list.payments.reduce((sum, { fee }) => sum + fee, 0),
    differences: differences.length,
  };
  await writeReconciliation(services, reconciled, differences, list);
  return reconciled;
}

async function hearOfMissing(services: Services, day: Temporal.PlainDate, list: ProviderList): Promise<void> {
  const known = new Set((await readBooks(services.db, day, list)).payments.map(({ transactionNo }) => transactionNo));
  const terminal = terminalOf(services.config);
  for (const listed of list.payments) if (!known.has(listed.transactionNo)) await learnOfMissing(services, terminal, listed);
}

const totalOf = (payments: readonly Pick<ListedPayment, 'amount'>[]): number =>
  payments.reduce((sum, { amount }) => sum + amount, 0);
