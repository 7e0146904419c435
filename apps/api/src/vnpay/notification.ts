import type { OperatingMode } from '../operating-mode/mode.ts';
import type { Services } from '../services.ts';
import { type NotificationAnswer, notificationAnswer, type NotificationCode } from './codes.ts';
import { findOrder } from './find-order.ts';
import { readSigned, type SignedQuery, type VnpayResult } from './read-signed.ts';
import { settleSaid } from './settle-said.ts';
import { noteStrayMessage } from './stray-message.ts';
import { type Terminal, terminalOf } from '../payment-channels/vnpay-terminal.ts';

/**
 * Answers VNPAY's notification by its order of checks (formats.md 5): signature 97, order 01, amount 04, settled before 02, else 00. Whatever
 * it is answered, money that a signed message speaks of is written down. Never throws: 99 has VNPAY send it again.
 */
export async function answerNotification(
  services: Services,
  mode: () => Promise<OperatingMode>,
  query: SignedQuery,
): Promise<NotificationAnswer> {
  try {
    return notificationAnswer(await codeFor(services, mode, query));
  } catch (error) {
    services.log.error({ err: error }, 'a payment notification could not be settled');
    return notificationAnswer('99');
  }
}

async function codeFor(services: Services, mode: () => Promise<OperatingMode>, query: SignedQuery): Promise<NotificationCode> {
  const terminal = terminalOf(services.config);
  const read = terminal && readSigned(terminal, query);
  if (!terminal || !read?.ok) {
    services.log.warn('a payment notification was not signed by VNPAY');
    return '97';
  }
  if ((await mode()).readingOnly) return '99';
  return settle(services, terminal, read.value);
}

async function settle(services: Services, terminal: Terminal, said: VnpayResult): Promise<NotificationCode> {
  if (said.terminalCode !== terminal.code) {
    await noteStrayMessage(services, said);
    return '01';
  }
  const order = await findOrder(services.db, said.reference);
  const wrongAmount = order !== undefined && order.amount !== said.amount;
  // Of a payment that did not go through, neither an order we do not have nor another amount is anything to keep.
  if (said.outcome === 'failed' && (!order || wrongAmount)) return order ? '04' : '01';
  const settled = await settleSaid(services, said, order);
  if (!order) return '01';
  if (wrongAmount) return '04';
  return settled === 'before' ? '02' : settled === 'now' ? '00' : '99';
}
