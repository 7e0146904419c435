import { failOrder } from '../contribution-orders/fail-order.ts';
import { noteOtherReference } from '../received-payments/note-other-reference.ts';
import { settlePayment } from '../received-payments/settle.ts';
import { noteSuspicious } from '../received-payments/suspicion.ts';
import type { Services } from '../services.ts';
import { askSoon } from './ask-soon.ts';
import type { NamedOrder } from './find-order.ts';
import type { Said } from './said.ts';
import { noteStrayMessage } from './stray-message.ts';

/** 'before': nothing was left to settle; 'not': nothing can be settled by this message. */
export type Settled = 'now' | 'before' | 'not';

/** Settles what VNPAY has signed about an order, or about none of ours, in whatever order and however often it says it. */
export async function settleSaid(services: Services, said: Said, order: NamedOrder | undefined): Promise<Settled> {
  switch (said.outcome) {
    case 'paid':
      return takeIn(services, said, order);
    case 'suspicious':
      return hold(services, said, order);
    case 'failed':
      return fail(services, said, order);
    case 'unclear':
      // A notification that contradicts itself; of an answer to a question the next question will tell.
      if (said.source === 'notification') await askSoon(services, said.reference);
      return 'not';
  }
}

async function takeIn(services: Services, said: Said, order: NamedOrder | undefined): Promise<Settled> {
  const { source, reference, amount, transactionNo, bankCode, message } = said;
  if (amount === undefined || transactionNo === undefined) {
    await noteStrayMessage(services, said, order);
    return 'not';
  }
  const paidAt = said.paidAt ?? services.clock.now();
  const told = { provider: 'vnpay', providerKey: transactionNo, source, reference, amount, bankCode, paidAt, message } as const;
  const settlement = await settlePayment(services, told);
  if (settlement.outcome === 'already') await noteOtherReference(services, told, order);
  const known = settlement.outcome === 'already' || (settlement.outcome === 'exception' && settlement.exception === 'paid-twice');
  return known ? 'before' : 'now';
}

async function hold(services: Services, said: Said, order: NamedOrder | undefined): Promise<Settled> {
  const { reference, amount, transactionNo, message } = said;
  if (amount === undefined) {
    await noteStrayMessage(services, said, order);
    return 'not';
  }
  await noteSuspicious(services, reference, { providerKey: transactionNo ?? null, amount, message });
  return 'now';
}

/** Whoever has turned to another way to pay since has not failed by it. */
async function fail(services: Services, { reference, code, words }: Said, order: NamedOrder | undefined): Promise<Settled> {
  if (order?.channel !== 'vnpay') return 'before';
  return (await failOrder(services, reference, { code, message: words.vi })) ? 'now' : 'before';
}
