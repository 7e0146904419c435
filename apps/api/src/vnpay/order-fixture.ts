import { randomUUID } from 'node:crypto';
import { newOrderReference } from '@openvssid/core';
import { AGENCY, type Desk } from '../applications/application-fixture.ts';
import { TERMINAL_CODE } from './provider-fixture.ts';
import { toVnpayTime } from '../payment-channels/vnpay-time.ts';

export type SentOrder = { payerId: number; orderId: string; reference: string; amount: number; sentAt: Temporal.Instant };

/** An order for a year of household cover of whoever pays, as VNPAY has been told of it a moment ago. For tests. */
export async function sentOrder(desk: Desk, amount = 1_366_200): Promise<SentOrder> {
  const { personId: payerId } = await desk.citizen();
  const [orderId, reference, now] = [randomUUID(), newOrderReference(), desk.clock.now()];
  await desk.asOwner(async (client) => {
    await client.query(`insert into route (kind, key, person_id) values ('contribution-order', $1, $2)`, [reference, payerId]);
    await client.query(
      `insert into contribution_order (person_id, order_id, request_digest, reference, kind, agency_code, amount, quote, state, channel, created_at,
                                       sent_at, expires_at, ask_at, last_seq)
       values ($1, $2, 'digest', $3, 'household-health', $4, $5, '{"law": "Nghị định 161/2026/NĐ-CP"}', 'awaiting-payment', 'vnpay', $6, $6, $7, $8, 2)`,
      [
        payerId,
        orderId,
        reference,
        AGENCY,
        amount,
        now.toString(),
        now.add({ minutes: 15 }).toString(),
        now.add({ minutes: 5 }).toString(),
      ],
    );
    await client.query(
      `insert into contribution_order_event (person_id, order_id, seq, at, actor_kind, type, data)
       values ($1, $2, 1, $3, 'citizen', 'created', '{}'), ($1, $2, 2, $3, 'citizen', 'sent', '{"channel": "vnpay"}')`,
      [payerId, orderId, now.toString()],
    );
    await client.query(`update card set object_code = 'GD' where person_id = $1`, [payerId]);
    await client.query(
      `insert into contribution_order_item (person_id, order_id, seq, payer_person_id, fund, relation, insurance_number, full_name, agency_code, from_day,
                                            to_day, months, gross, support, amount, card_serial, open)
       select $1, $2, 1, $1, 'health', 'self', i.value, p.full_name, $3, c.valid_to + 1, (c.valid_to + interval '12 months')::date, 12, $4, 0, $4, c.serial, true
         from person p join identifier i on i.person_id = p.person_id and i.kind = 'social-insurance-number'
         join card c on c.person_id = p.person_id and c.state = 'in-force' where p.person_id = $1`,
      [payerId, orderId, AGENCY, amount],
    );
  });
  return { payerId, orderId, reference, amount, sentAt: now };
}

let last = 14_000_000;

/** What VNPAY says of an order that was paid. */
export function paidMessage(
  { reference, amount, sentAt }: SentOrder,
  change: Record<string, string> = {},
): Record<string, string> {
  last += 1;
  return {
    vnp_Amount: String(amount * 100),
    vnp_BankCode: 'NCB',
    vnp_BankTranNo: `VNP${last}`,
    vnp_CardType: 'ATM',
    vnp_OrderInfo: `Dong bao hiem ${reference}`,
    vnp_PayDate: toVnpayTime(sentAt.add({ minutes: 2 })),
    vnp_ResponseCode: '00',
    vnp_TmnCode: TERMINAL_CODE,
    vnp_TransactionNo: String(last),
    vnp_TransactionStatus: '00',
    vnp_TxnRef: reference,
    ...change,
  };
}

type Money = {
  state: string | null;
  askAt: string | null;
  payments: { state: string; amount: number; source: string }[];
  /** Kinds, of the order or of its money. */
  exceptions: string[];
  openExceptions: string[];
  /** About a transaction of no order. */
  strays: string[];
  ledger: string[];
  cardUntil: string | null;
  lastEvent: Record<string, string> | null;
  /** Jobs that ask VNPAY. */
  asking: number;
};

/** What became of an order and of the money for it. Entries of a ledger that does not balance are refused by the database. */
export async function moneyOf(desk: Desk, reference: string, transactionNo = 'none'): Promise<Money> {
  const { rows } = await desk.asOwner((client) =>
    client.query<Money>(
      `with o as (select * from contribution_order where reference = $1), p as (select * from received_payment where reference = $1),
            x as (select x.* from payment_exception x where x.order_id in (select order_id from o) or x.payment_id in (select payment_id from p))
       select (select state from o) as state, (select to_char(ask_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from o) as "askAt",
              (select coalesce(json_agg(json_build_object('state', state, 'amount', amount, 'source', source) order by received_at), '[]') from p) as payments,
              (select coalesce(json_agg(kind order by kind), '[]') from x) as exceptions,
              (select coalesce(json_agg(kind order by kind) filter (where state <> 'closed'), '[]') from x) as "openExceptions",
              (select coalesce(json_agg(kind), '[]') from payment_exception where about like 'vnpay ' || $2 || '%') as strays,
              (select coalesce(json_agg(kind order by kind), '[]') from ledger_entry where order_reference = $1) as ledger,
              (select max(valid_to)::text from card where person_id = (select person_id from o) and state = 'in-force') as "cardUntil",
              (select data from contribution_order_event e where e.order_id = (select order_id from o) order by seq desc limit 1) as "lastEvent",
              (select count(*)::int from jobs.job where name = 'ask-payment-provider' and data->>'reference' = $1) as asking`,
      [reference, transactionNo],
    ),
  );
  const [money] = rows;
  if (!money) throw new Error('one row');
  return money;
}
