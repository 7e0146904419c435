import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { ReceivedPayment } from '../received-payments/received-payment.ts';
import type { Services } from '../services.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { insertOrder } from './insert-order.ts';
import type { Quote, QuoteItem } from './quote/quote.ts';

const AGENCY = '0101';
const PREMIUM = 1_366_200;

export type Insured = { personId: number; insuranceNumber: string; fullName: string };
export type MadeOrder = { payerId: number; orderId: string; reference: string; amount: number };

/** A database with people whose household cards end on 2026-12-31, and orders as if they had been quoted. For tests. */
export type Counter = TestServices & {
  asOwner<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  insured(fullName?: string): Promise<Insured>;
  /** Twelve months for each, or what `change` makes of it; the first pays. */
  order(people: readonly Insured[], change?: Partial<QuoteItem>): Promise<MadeOrder>;
  /** The message of a provider about an order, or what `change` makes of it. */
  received(order: Pick<MadeOrder, 'reference' | 'amount'>, change?: Partial<ReceivedPayment>): ReceivedPayment;
};

export async function openCounter(env: NodeJS.ProcessEnv = {}): Promise<Counter> {
  const place = await createTestServices(env);
  const owner = new pg.Client({ connectionString: place.database.ownerUrl });
  await owner.connect();
  const asOwner: Counter['asOwner'] = async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await owner.query<Row>(text, [...values])).rows;
  await asOwner(
    `insert into facility (facility_code, name, province_code, address, level, health_contract, issues_sick_leave)
     values ('01999', 'Bệnh viện Mẫu', '01', 'Hà Nội', 'basic', true, true)`,
  );
  let people = 0;
  const insured: Counter['insured'] = async (fullName = 'Nguyễn Thị Mẫu') => {
    people += 1;
    const insuranceNumber = `019${String(10_000_000 + people).slice(1)}`;
    const personId = await addTestPerson(place.services, {
      fullName,
      socialInsuranceNumber: insuranceNumber,
      agencyCode: AGENCY,
      password: null,
    });
    await asOwner(
      `with c as (insert into card (person_id, serial, card_number, object_code, benefit_code, first_facility_code, valid_from, valid_to, five_year_from, issued_on, state)
         values ($1, 1, $2, 'GD', 4, '01999', '2026-01-01', '2026-12-31', '2021-01-01', '2025-12-15', 'in-force'))
       insert into account (person_id, state) values ($1, 'active')`,
      [personId, insuranceNumber],
    );
    return { personId, insuranceNumber, fullName };
  };
  const order: Counter['order'] = (people, change) => orderFor(place.services, people, change);
  const received: Counter['received'] = (of, change) => receivedFor(place.services, of, change);
  const end = async () => {
    await owner.end();
    await place.end();
  };
  return { ...place, asOwner, insured, order, received, end };
}

/** An order as if it had been quoted: twelve months for each, or what `change` makes of it; the first pays. */
export async function orderFor(
  services: Services,
  people: readonly Insured[],
  change: Partial<QuoteItem> = {},
): Promise<MadeOrder> {
  const [payer] = people;
  if (!payer) throw new Error('somebody orders');
  const items = people.map((one) => ({ ...itemOf(one, one === payer ? 'self' : 'relative'), ...change }));
  const amount = items.reduce((sum, item) => sum + item.amount, 0);
  const [payerId, orderId] = [payer.personId, randomUUID()];
  const request = { kind: 'household-health' as const, participants: [] };
  const quote: Quote = { ...QUOTE, items, amount, gross: amount };
  const made = await insertOrder(services, { payerId, orderId, digest: orderId, receiptContact: null, request, quote });
  if (!made.ok) throw new Error(made.refusal.code);
  return { payerId, orderId, reference: made.value, amount };
}

/** What a provider says of an order, or what `change` makes of it. */
export function receivedFor(
  { clock }: Pick<Services, 'clock'>,
  { reference, amount }: Pick<MadeOrder, 'reference' | 'amount'>,
  change: Partial<ReceivedPayment> = {},
): ReceivedPayment {
  return {
    provider: 'vnpay',
    providerKey: randomUUID(),
    source: 'notification',
    reference,
    amount,
    paidAt: clock.now(),
    message: { vnp_TxnRef: reference },
    ...change,
  };
}

const QUOTE: Omit<Quote, 'items' | 'amount' | 'gross'> = {
  kind: 'household-health',
  support: 0,
  agencyCode: AGENCY,
  pricedOn: '2026-11-22',
  payBy: null,
  law: null,
  steps: [],
  participants: [],
  notices: [],
};

function itemOf({ personId, insuranceNumber, fullName }: Insured, relation: QuoteItem['relation']): QuoteItem {
  return {
    personId,
    seq: 1,
    fund: 'health',
    relation,
    insuranceNumber,
    fullName,
    agencyCode: AGENCY,
    fromDay: '2027-01-01',
    toDay: '2027-12-31',
    months: 12,
    gross: PREMIUM,
    support: 0,
    amount: PREMIUM,
    cardSerial: 1,
    firstFacilityCode: null,
    fiveYearFrom: null,
    income: null,
    supportedMonths: 0,
  };
}
