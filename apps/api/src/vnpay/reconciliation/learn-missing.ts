import { settlePayment } from '../../received-payments/settle.ts';
import { noteSuspicious } from '../../received-payments/suspicion.ts';
import type { Services } from '../../services.ts';
import { askAgain } from '../ask-again.ts';
import { askProvider } from '../ask-provider.ts';
import { findOrder } from '../find-order.ts';
import { settleSaid } from '../settle-said.ts';
import type { Terminal } from '../../payment-channels/vnpay-terminal.ts';
import type { ListedPayment } from './provider-list.ts';

const PAID = '00';
const SUSPECTED = new Set(['04', '07']);

/**
 * Money in the list that we know nothing of. A list is not signed: an order is settled by VNPAY's signed answer, which is asked for now; what
 * belongs to no order of ours is taken in for an officer to decide about. Where VNPAY is silent, its order is asked about again.
 */
export async function learnOfMissing(services: Services, terminal: Terminal | undefined, listed: ListedPayment): Promise<void> {
  const { transactionNo, reference, amount, paidAt, status } = listed;
  const message = { transactionNo, reference, amount, paidAt: paidAt.toString(), status };
  if (SUSPECTED.has(status)) return noteSuspicious(services, reference, { providerKey: transactionNo, amount, message });
  if (status !== PAID) return;
  const order = await findOrder(services.db, reference);
  if (!order) {
    const source = 'reconciliation';
    await settlePayment(services, { provider: 'vnpay', providerKey: transactionNo, source, reference, amount, paidAt, message });
    return;
  }
  if (!terminal || order.sentAt === null) return;
  const answer = await askProvider(services, terminal, { reference, sentAt: order.sentAt });
  if (answer.kind === 'payment') await settleSaid(services, answer.said, order);
  else if (answer.kind === 'no-answer') await askAgain(services, order);
}
