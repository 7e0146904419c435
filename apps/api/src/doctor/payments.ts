import { dueDay, type Holidays, TIME_ZONE } from '@openvssid/core';
import type pg from 'pg';
import { faultCode } from '@openvssid/server/http/fault-code';
import { transferAccountOf } from '../payment-channels/transfer-account.ts';
import type { Config } from '../config.ts';
import type { PaymentHealth, Waiting } from '../vnpay/health.ts';
import { type Terminal, terminalOf } from '../payment-channels/vnpay-terminal.ts';
import { type Finding, failure, fine, warning } from './finding.ts';

const WITHIN_MS = 5_000;
const UNANSWERED_HOURS = 2;
const UNDECIDED_DAYS = 3;
const REFUND_HOURS = 24;
const STATEMENT_WORKING_DAYS = 2;
/** With a weekend between, where holidays are not listed. */
const UNLISTED = { hours: 96 };

/** Whether VNPAY could be asked now; nothing is paid, asked or given back. */
export async function checkVnpay(config: Config): Promise<Finding> {
  const terminal = terminalOf(config);
  if (!terminal) return fine('vnpay', 'not configured: paying through VNPAY is not offered');
  const { host } = new URL(terminal.apiUrl);
  try {
    await greet(terminal);
  } catch (error) {
    const remedy = 'Orders wait until it does, and are asked about again; check VNPAY_API_URL, VNPAY_URL and the network.';
    return failure('vnpay', `${host} does not answer (${faultCode(error)})`, remedy);
  }
  if (terminal.listUrl === undefined)
    return warning('vnpay', `${host} answers; VNPAY_LIST_URL is not set`, 'Reconcile each day by "payments reconcile --file".');
  return fine('vnpay', `${host} answers`);
}

/** Any answer is one: neither address need know HEAD. */
async function greet({ apiUrl, payUrl }: Terminal): Promise<void> {
  for (const address of [apiUrl, payUrl])
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(WITHIN_MS) });
}

/** Whether a QR can be made of the account: its bank must be known to VietQR. */
export async function checkBankTransfers(app: pg.ClientBase, config: Config): Promise<Finding> {
  const to = transferAccountOf(config);
  if (!to) return fine('bank transfers', 'not configured: paying by transfer is not offered');
  const { rows } = await app.query<{ name: string }>(
    'select short_name as name from bank where key = $1 and bin is not null and superseded_by is null',
    [to.bankKey],
  );
  const [bank] = rows;
  if (bank) return fine('bank transfers', `to an account at ${bank.name}`);
  const remedy = 'Set BANK_TRANSFER_BANK_KEY to a key of reference-data/banks.csv that has a BIN and no successor.';
  return failure('bank transfers', `${to.bankKey} is no bank that takes transfers by VietQR`, remedy);
}

/** What waits for VNPAY, and what for an officer. */
export function judgePayments(
  { unanswered, exceptions, refunds, transfers }: PaymentHealth,
  holidays: Holidays,
  now: Temporal.Instant,
): Finding[] {
  const since = ({ oldestAt }: Waiting): string => oldestAt?.toString() ?? '';
  return [
    isOlder(unanswered, now, { hours: UNANSWERED_HOURS })
      ? warning(
          'orders',
          `${unanswered.count} order(s) without VNPAY's answer, the oldest since ${since(unanswered)}`,
          'See "VNPAY gave no good answer" in the log: is it reached, are VNPAY_TMN_CODE and VNPAY_SECRET right?',
        )
      : fine('orders', `${unanswered.count} order(s) without VNPAY's answer`),
    isOlder(exceptions, now, { hours: 24 * UNDECIDED_DAYS })
      ? warning(
          'payments to decide',
          `${exceptions.count} open, the oldest since ${since(exceptions)}`,
          'Officers decide about them in the console («Khoản tiền cần xử lý»).',
        )
      : fine('payments to decide', `${exceptions.count} open`),
    isOlder(refunds, now, { hours: REFUND_HOURS })
      ? warning(
          'refunds',
          `${refunds.count} have not arrived, the oldest approved at ${since(refunds)}`,
          'payment_refund.last_error has the reason; of a bank transfer the file for the bank may not have been sent.',
        )
      : fine('refunds', `${refunds.count} under way`),
    judgeTransfers(transfers, holidays, now),
  ];
}

/** `differing`: totals of late that are not the sums of their lines. */
export function judgeLedger(differing: readonly string[]): Finding {
  if (differing.length === 0) return fine('ledger totals', 'the last days’ are the sums of their lines');
  const remedy = 'Somebody wrote into the ledger’s tables by hand: see all of it with "ledger check", and find out who.';
  return failure('ledger totals', `not the sums of their lines: ${differing.join(', ')}`, remedy);
}

/** Nobody knows who has paid by transfer before the bank's statement is read. */
function judgeTransfers(
  { count, oldestAt, statementReadAt }: PaymentHealth['transfers'],
  holidays: Holidays,
  now: Temporal.Instant,
): Finding {
  const read = statementReadAt === null ? 'no statement read yet' : `the last statement read at ${statementReadAt.toString()}`;
  const found = `${count} order(s) by transfer since, ${read}`;
  if (oldestAt === null) return fine('bank statements', found);
  const due = dueDay(oldestAt, STATEMENT_WORKING_DAYS, holidays);
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  // A year whose holidays are not listed is told of elsewhere.
  const isDue = due.ok ? Temporal.PlainDate.compare(today, due.value) > 0 : isOlder({ count, oldestAt }, now, UNLISTED);
  if (!isDue) return fine('bank statements', found);
  return warning('bank statements', found, 'Read the statements since then: in the console, or by "payments statement".');
}

function isOlder({ oldestAt }: Waiting, now: Temporal.Instant, age: { hours: number }): boolean {
  return oldestAt !== null && Temporal.Instant.compare(oldestAt, now.subtract(age)) < 0;
}
