import { firstMonthFor } from '@openvssid/procedures';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { procedureSettings } from '../applications/settings.ts';
import { civilDay } from '@openvssid/server/clock';
import type { Notification } from '../notices/notification.ts';
import { tellOnce } from '../notifications/tell-once.ts';
import type { Services } from '../services.ts';
import type { ReturnReason } from './returns-file.ts';

/** What a payer said of one payment, as it stands from then on. */
export type SettledPayment = {
  personId: number;
  benefitId: string;
  reference: string;
  month: string;
  amount: number;
  state: 'paid' | 'returned';
  reason: ReturnReason | null;
  bankKey: string | null;
  bankName: string | null;
  accountNumber: string | null;
  arrangedAt: Temporal.Instant | null;
};

const ENDING = 4;

// Of those just paid: whom an earlier payment of the same benefit reached on the same account.
const KNOWN_ACCOUNTS = sql<{ reference: string }>(
  'payments-to-known-accounts',
  `select p.reference from benefit_payment p
    where p.reference = any($1) and p.person_id = any($2::bigint[]) and p.pay_method = 'account'
      and exists (select from benefit_payment e
                   where e.person_id = p.person_id and e.benefit_id = p.benefit_id and e.state = 'paid' and e.reference <> p.reference
                     and e.bank_key = p.bank_key and e.account_number = p.account_number)`,
);

type OfBenefit = { reference: string; tab: string; accountChangeable: boolean };
// Another account can be named only for a benefit that is still paid when the change holds.
const BENEFITS = sql<OfBenefit>(
  'benefits-of-settled-payments',
  `select p.reference, b.tab, p.pay_method = 'account' and b.state = 'paying' and coalesce(b.to_day >= $3::date, true) as "accountChangeable"
     from benefit_payment p join benefit b on b.person_id = p.person_id and b.benefit_id = p.benefit_id
    where p.reference = any($1) and p.person_id = any($2::bigint[])`,
);

/** Tells each person once what a payer says: paid, paid to a new account for the first time, or come back and why. */
export async function tellSettled(tx: Transaction, services: Services, settled: readonly SettledPayment[]): Promise<void> {
  if (settled.length === 0) return;
  const known = await tx.run(KNOWN_ACCOUNTS, keysOf(settled.filter(({ state }) => state === 'paid')));
  const month = firstMonthFor(civilDay(services.clock.now()), procedureSettings(services.config));
  const benefits = await tx.run(BENEFITS, [...keysOf(settled), `${month}-01`]);
  const knownAccounts = new Set(known.map(({ reference }) => reference));
  const byReference = new Map(benefits.map((benefit) => [benefit.reference, benefit]));
  await tellOnce(
    tx,
    services,
    settled.map((payment) => ({
      personId: payment.personId,
      about: payment.reference,
      notification: notificationOf(payment, knownAccounts),
      link: linkOf(payment, byReference.get(payment.reference)),
    })),
  );
}

function keysOf(settled: readonly SettledPayment[]): [string[], number[]] {
  return [settled.map(({ reference }) => reference), settled.map(({ personId }) => personId)];
}

/** What came back from an account: where another one is named. Everything else: where the benefit is shown. */
function linkOf({ state }: SettledPayment, benefit: OfBenefit | undefined): string {
  if (state === 'returned' && benefit?.accountChangeable) return '/services/change-payment-method';
  return benefit === undefined ? '/benefits' : `/benefits?tab=${benefit.tab}`;
}

function notificationOf(payment: SettledPayment, known: ReadonlySet<string>): Notification {
  const { amount, month, bankName, accountNumber, reason } = payment;
  if (payment.state === 'returned') return { kind: 'benefit-returned', data: { amount, month, reason: reason ?? 'other' } };
  if (accountNumber === null || known.has(payment.reference)) return { kind: 'benefit-paid', data: { amount, month } };
  const ending = accountNumber.slice(-ENDING);
  return { kind: 'benefit-paid-to-new-account', data: { amount, month, bankName: bankName ?? '', ending } };
}
