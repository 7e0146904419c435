import pg from 'pg';
import { openDatabase } from '@openvssid/server/db/database';
import { insertJobs } from '../../apps/api/src/queues/insert-jobs.ts';
import type { QueueName } from '../../apps/api/src/queues/queues.ts';
import { checkLedger } from '../../apps/api/src/ledger/check.ts';
import { addPayers, type Payer } from './payers.ts';

export type Told = { state: string; periods: number; payments: string[]; exceptions: string[] };

/** The running product's own database, looked into from outside, and what only time would bring about. */
export async function openBooks({ ownerUrl, appUrl }: { ownerUrl: string; appUrl: string }) {
  // Several tests look at once.
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 5 });
  const db = openDatabase({ url: appUrl, readers: 1, writers: 1 });
  // Otherwise each waits for its turn of the minute.
  const orderJob = (queue: QueueName) => owner.query(insertJobs(queue, `'{}'::json`, '(select) as once'));
  return {
    addPayers: (count: number): Promise<Payer[]> => addPayers(ownerUrl, count),
    /** An order, what its payment brought, its payments by state, and what is open before officers. */
    async tell(reference: string): Promise<Told> {
      const { rows } = await owner.query<Told>(
        `select o.state,
                (select count(*)::int from contribution_period t where t.person_id = o.person_id and t.scheme = 'household') as periods,
                array(select p.state from received_payment p where p.order_id = o.order_id order by p.received_at) as payments,
                array(select x.kind from payment_exception x left join received_payment p using (payment_id)
                       where (x.order_id = o.order_id or p.order_id = o.order_id) and x.state <> 'closed' order by x.opened_at) as exceptions
           from contribution_order o where o.reference = $1`,
        [reference],
      );
      const [told] = rows;
      if (!told) throw new Error(`There is no order ${reference}`);
      return told;
    },
    /** Open exceptions about a transaction of VNPAY, whatever order it named. */
    async about(transactionNo: string): Promise<string[]> {
      const { rows } = await owner.query<{ kind: string }>(
        `select x.kind from payment_exception x left join received_payment p using (payment_id)
          where x.state <> 'closed' and (p.provider_key = $1 or x.about like '%' || $1 || '%') order by x.opened_at`,
        [transactionNo],
      );
      return rows.map(({ kind }) => kind);
    },
    /** The time to pay is over, and the time to ask VNPAY has come. */
    runOut: (reference: string) =>
      owner.query(`update contribution_order set expires_at = now() - interval '1 second' where reference = $1`, [reference]),
    async askNow(reference: string): Promise<void> {
      await owner.query('update contribution_order set ask_at = now() where reference = $1 and ask_at is not null', [reference]);
      await orderJob('ask-payment-provider');
    },
    async refundNow(): Promise<void> {
      await owner.query(`update payment_refund set try_at = now() where state in ('approved', 'sent')`);
      await orderJob('send-refunds');
    },
    async refunds(reference: string): Promise<string[]> {
      const { rows } = await owner.query<{ state: string }>(
        `select r.state from payment_refund r join received_payment p using (payment_id) where p.reference = $1 order by r.approved_at`,
        [reference],
      );
      return rows.map(({ state }) => state);
    },
    findings: () => checkLedger(db),
    async close() {
      await db.close();
      await owner.end();
    },
  };
}
export type Books = Awaited<ReturnType<typeof openBooks>>;
