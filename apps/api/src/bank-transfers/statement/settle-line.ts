import { noteOtherReference } from '../../received-payments/note-other-reference.ts';
import { openException } from '../../received-payments/open-exception.ts';
import { refundArrived } from '../../received-payments/refund-outcome.ts';
import { settlePayment } from '../../received-payments/settle.ts';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import type { Known, KnownRefund } from './known.ts';
import type { StatementLine } from './read-statement.ts';
import type { LineOutcome } from './summary.ts';

/** Books one line of a statement; one that was booked before changes nothing, unless it names another order now. */
export async function settleLine(services: Services, line: StatementLine, known: Known): Promise<LineOutcome> {
  if (line.amount < 0) return settleOutgoing(services, line, known);
  const { amount, bankReference: providerKey, reference = null, bookedAt: paidAt, counterBank } = line;
  const before = known.payments.get(providerKey);
  if (before?.amount === amount && before.reference === reference) return 'already';
  const how = { provider: 'bank-transfer', source: 'statement', bankCode: counterBank ?? undefined } as const;
  const told = { ...how, providerKey, reference, amount, paidAt, message: messageOf(line) };
  const settled = await settlePayment(services, told);
  if (settled.outcome === 'already')
    await noteOtherReference(services, told, reference === null ? undefined : known.orders.get(reference));
  return settled.outcome === 'exception' ? settled.exception : settled.outcome;
}

/** The file says to the bank what goes back; here it says back what went. Other money that goes out is not of these books. */
async function settleOutgoing(services: Services, line: StatementLine, known: Known): Promise<LineOutcome> {
  const refund = line.reference === undefined ? undefined : known.refunds.get(line.reference);
  const foreseen = outgoingOutcome(line, refund);
  if (!refund) return foreseen;
  if (foreseen === 'refunded') await refundArrived(services, refund.refundId, line.bankReference);
  const outcome = foreseen === 'contrary' || (await isStated(services, line, refund)) ? foreseen : 'contrary';
  if (outcome === 'contrary') await services.db.transaction((tx) => openContrary(tx, services, line, refund));
  return outcome;
}

export function outgoingOutcome({ amount, bankReference }: StatementLine, refund: KnownRefund | undefined): LineOutcome {
  if (!refund) return 'outgoing';
  if (-amount !== refund.amount) return 'contrary';
  if (refund.state === 'done') return (refund.statedKey ?? bankReference) === bankReference ? 'already' : 'contrary';
  return refund.state === 'failed' ? 'contrary' : 'refunded';
}

const STATE = sql<{ stated: boolean }>(
  'state-refund',
  `update payment_refund set stated_key = $2 where refund_id = $1 and state = 'done' and coalesce(stated_key, $2) = $2 returning true as stated`,
);

/** One refund is one line of a statement; an officer may have said before that it went, by whatever number. */
async function isStated({ db }: Services, { bankReference }: StatementLine, { refundId }: KnownRefund): Promise<boolean> {
  return (await db.write(STATE, [refundId, bankReference])).length === 1;
}

type Tx = Parameters<typeof openException>[0];

/** Money went out that was not to go, or another amount: an officer hears of it once. */
async function openContrary(tx: Tx, { clock }: Services, line: StatementLine, refund: KnownRefund): Promise<void> {
  const { bankReference, amount } = line;
  const { paymentId, agencyCode } = refund;
  const about = `bank-transfer ${bankReference}`;
  const data = { amount: refund.amount, told: -amount, refundState: refund.state, message: messageOf(line) };
  await openException(tx, { kind: 'only-at-provider', about, paymentId, agencyCode, data }, clock.now());
}

/** As the statement has it, without what it leaves empty. */
function messageOf({ bankReference, counterAccount, counterName, counterBank, description }: StatementLine) {
  const told = { bankReference, counterAccount, counterName, counterBank, description };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
}
