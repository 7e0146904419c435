import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Notification } from '../notifications/notification.ts';
import { type Reminder, tellOnce } from '../reminders/tell-once.ts';
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

/** Tells each person once what a payer says: paid, paid to a new account for the first time, or come back and why. */
export async function tellSettled(tx: Transaction, services: Services, settled: readonly SettledPayment[]): Promise<void> {
  if (settled.length === 0) return;
  const paid = settled.filter(({ state }) => state === 'paid');
  const rows = await tx.run(KNOWN_ACCOUNTS, [paid.map(({ reference }) => reference), paid.map(({ personId }) => personId)]);
  const known = new Set(rows.map(({ reference }) => reference));
  await tellOnce(
    tx,
    services,
    settled.map((payment) => reminderOf(payment, known)),
  );
}

function reminderOf(payment: SettledPayment, known: ReadonlySet<string>): Reminder {
  const { personId, reference } = payment;
  const toAccount = payment.accountNumber !== null;
  return {
    personId,
    about: reference,
    notification: notificationOf(payment, known),
    link: payment.state === 'returned' && toAccount ? '/services/change-payment-method' : '/benefits',
  };
}

function notificationOf(payment: SettledPayment, known: ReadonlySet<string>): Notification {
  const { amount, month, bankName, accountNumber, reason } = payment;
  if (payment.state === 'returned') return { kind: 'benefit-returned', data: { amount, month, reason: reason ?? 'other' } };
  if (accountNumber === null || known.has(payment.reference)) return { kind: 'benefit-paid', data: { amount, month } };
  const ending = accountNumber.slice(-ENDING);
  return { kind: 'benefit-paid-to-new-account', data: { amount, month, bankName: bankName ?? '', ending } };
}
