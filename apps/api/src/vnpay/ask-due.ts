import { sql } from '@openvssid/server/db/database';
import { isResting } from '@openvssid/server/http/breaker';
import type { Regular } from '@openvssid/server/jobs/order-once';
import type { Services } from '../services.ts';
import { askProvider, type ProviderAnswer } from './ask-provider.ts';
import { findOrder } from './find-order.ts';
import { settleSaid } from './settle-said.ts';
import { type Terminal, terminalOf } from '../payment-channels/vnpay-terminal.ts';

export const ASK_EVERY_MINUTE: Regular = {
  queue: 'ask-payment-provider',
  span: (now) => now.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString(),
  dataOf: (span) => ({ span }),
};

type DueOrder = { payerId: number; orderId: string; reference: string; sentAt: Temporal.Instant };

const AT_ONCE = 10;
/** Minutes before the second question, twice as many before each next; a day after its end an order is asked about for the last time. */
const SECOND_AFTER_MINUTES = 10;
const LAST_AFTER_HOURS = 24;
const AGAIN_MINUTES = 5;

// What is claimed is asked by one process; if that dies, the next question comes at its time.
const CLAIM_DUE = sql<DueOrder>(
  'claim-orders-to-ask-about',
  `with due as (
     select person_id, order_id, expires_at + interval '${LAST_AFTER_HOURS} hours' as last from contribution_order
      where ask_at <= $1 order by ask_at limit $2 for update skip locked
   )
   update contribution_order o
      set asked = asked + 1,
          ask_at = case when $1 < due.last then least($1 + interval '${SECOND_AFTER_MINUTES} minutes' * (2 ^ least(asked, 16)), due.last) end
     from due where o.person_id = due.person_id and o.order_id = due.order_id
   returning o.person_id as "payerId", o.order_id as "orderId", o.reference, coalesce(o.sent_at, o.created_at) as "sentAt"`,
);
// A silence is no answer: it is asked again after the usual time, not after the doubled one. The last question is the last all the same, but for
// an order for which VNPAY's list has money that nobody has looked into yet.
const ASK_AGAIN = sql(
  'ask-about-order-again',
  `update contribution_order o set asked = asked - 1, ask_at = least(ask_at, $3)
    where o.person_id = $1 and o.order_id = $2 and (o.ask_at is not null or exists (
      select from payment_exception x where x.payer_person_id = $1 and x.order_id = $2 and x.kind = 'only-at-provider' and x.state <> 'closed'))`,
);
const ANSWERED = sql('note-order-answered', 'update contribution_order set ask_at = null where person_id = $1 and order_id = $2');

/** Asks VNPAY about the orders that it has not said anything of by itself. */
export async function askAboutDueOrders(services: Services): Promise<void> {
  const terminal = terminalOf(services.config);
  if (!terminal) return;
  const { clock, db } = services;
  // The first alone: after a rest one question finds out whether VNPAY is well again. While it is left alone, what is due stays due.
  for (let atOnce = 1; !isResting(terminal.apiUrl, clock.now); atOnce = AT_ONCE) {
    const due = await db.write(CLAIM_DUE, [clock.now(), atOnce]);
    await Promise.all(due.map((order) => askAbout(services, terminal, order)));
    if (due.length < atOnce) return;
  }
}

async function askAbout(services: Services, terminal: Terminal, order: DueOrder): Promise<void> {
  const answer = await askProvider(services, terminal, order);
  if (answer.kind === 'no-answer') {
    const again = services.clock.now().add({ minutes: AGAIN_MINUTES });
    await services.db.write(ASK_AGAIN, [order.payerId, order.orderId, again]);
  }
  if (await settled(services, answer)) await services.db.write(ANSWERED, [order.payerId, order.orderId]);
}

/** Whether nothing more is to be learnt: a payment that goes on, or is held as suspicious, is asked about again. */
async function settled(services: Services, answer: ProviderAnswer): Promise<boolean> {
  if (answer.kind !== 'payment') return false;
  await settleSaid(services, answer.said, await findOrder(services.db, answer.said.reference));
  return answer.said.outcome === 'paid' || answer.said.outcome === 'failed';
}
