import { json, sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import type { QuoteItem } from './quote/quote.ts';

/**
 * Whether item `i` of order `o` holds its participant's time no longer than they, or whoever looks after them, leave it: ordered by somebody
 * who merely knows a number and a name, and no money has come for it or is held on its way.
 */
export const GIVES_WAY = `(i.relation = 'relative' and o.state in ('created', 'awaiting-payment')
  and not exists (select from payment_exception x where x.payer_person_id = o.person_id and x.order_id = o.order_id and x.kind = 'suspicious' and x.state <> 'closed'))`;

const OF_OTHERS = `jsonb_to_recordset($1) as w("personId" bigint, fund text, relation text, "fromDay" date, "toDay" date)
     join contribution_order_item i on i.person_id = w."personId" and i.fund = w.fund and i.open and i.from_day <= w."toDay" and i.to_day >= w."fromDay"
    where w.relation in ('self', 'child')`;

const LOCK = sql(
  'lock-orders-in-the-way',
  `select o.order_id from contribution_order o where (o.person_id, o.order_id) in (select i.payer_person_id, i.order_id from ${OF_OTHERS})
    order by o.person_id, o.order_id for update`,
);
const TAKE_OVER = sql<{ taken: boolean }>(
  'take-over-reserved-time',
  `update contribution_order_item i set open = false
     from contribution_order o
    where (i.person_id, i.order_id, i.seq) in (select i.person_id, i.order_id, i.seq from ${OF_OTHERS})
      and o.person_id = i.payer_person_id and o.order_id = i.order_id and ${GIVES_WAY}
   returning true as taken`,
);

/**
 * Takes the time of oneself, or of somebody one looks after, from orders of others that nobody has paid yet; answers whether there were any. The
 * other order can still be paid: whoever pays first is recorded, the other's money goes back by decision. Money that is being settled at this
 * moment is waited for: its order gives way no more.
 */
export function takeOverTime({ db }: Pick<Services, 'db'>, items: readonly QuoteItem[]): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.run(LOCK, [json(items)]);
    return (await tx.run(TAKE_OVER, [json(items)])).length > 0;
  });
}
