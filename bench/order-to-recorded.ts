import { type Figure, median, rounded } from './figure.ts';
import type { SignedIn } from './history-people.ts';
import { type Caller, openCaller } from './orders/caller.ts';
import { forget, preparePayers } from './orders/payers.ts';
import { orderAndPay, post, VNPAY, yearFor } from './orders/pay-order.ts';
import { payersEach, pgbenchScript } from './orders/pgbench-script.ts';
import { writtenFor } from './orders/written-statements.ts';
import { cpuSeconds } from './peak.ts';
import { runPgbench } from './pgbench.ts';
import { type Product, startProduct } from './product.ts';

const CALLERS = 32;
const SECONDS = 6;
const ROUNDS = 3;
/** Nobody is turned away: how many come at once is fixed here. */
const SETTINGS = { ...VNPAY, ADMISSION_TARGET_MS: '10000' };
const LIMITS_OFF = 'truncate limit_count';

/** Orders created, sent to VNPAY, notified by it and recorded, over HTTP, as a fraction of pgbench doing the same writes, in turns in one run. */
export async function orderToRecorded(pgbench: string): Promise<Figure> {
  let payers: SignedIn[] = [];
  const prepare = async (owner: Product['owner']) => {
    payers = await preparePayers(owner);
  };
  const product = await startProduct('orders', prepare, SETTINGS);
  try {
    const amount = await priceOf(product, payers);
    const script = await scriptOf(product, payers, amount);
    const ratios: number[] = [];
    let [http, plain, cpuMs] = [0, 0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      await forget(product.owner);
      plain = (await runPgbench(pgbench, product.appUrl, script, CALLERS, SECONDS, { i: 0 })).perSecond;
      await assertRecorded(product, plain * SECONDS * 0.9);
      await forget(product.owner);
      const cpuThen = cpuSeconds(product.pid);
      const recorded = await overHttp(product, payers, amount);
      cpuMs = ((cpuSeconds(product.pid) - cpuThen) * 1_000) / recorded;
      await assertRecorded(product, recorded);
      http = recorded / SECONDS;
      ratios.push(http / plain);
    }
    const value = rounded(median(ratios));
    return {
      figure: 'order_to_recorded',
      value,
      unit: 'fraction of pgbench doing the same writes',
      goal: '>= 0.3',
      good: value >= 0.3,
      detail: {
        ordersPerSecond: Math.round(http),
        pgbenchPerSecond: Math.round(plain),
        // Of the server's processor: what does not depend on who else uses the machine.
        cpuMsPerOrder: rounded(cpuMs, 2),
        ratios: ratios.map((ratio) => rounded(ratio)).join(' '),
        callers: CALLERS,
      },
    };
  } finally {
    await product.stop();
  }
}

/** As somebody is told it before they order. */
async function priceOf({ port }: Product, payers: readonly SignedIn[]): Promise<number> {
  const [payer] = payers;
  if (!payer) throw new Error('nobody is there to pay');
  const caller = await openCaller(port);
  const { status, body } = await caller.ask(post(port, '/api/payments/quotes', payer, yearFor(payer.personId)));
  caller.end();
  const amount = Number(/"amount":(\d+)/.exec(body)?.[1]);
  if (status !== 200 || !(amount > 0)) throw new Error(`a quote was answered ${status} ${body}`);
  return amount;
}

/** From what the product itself writes for two of them. */
async function scriptOf(product: Product, payers: readonly SignedIn[], amount: number): Promise<string> {
  const [a, b] = payers.slice(-2).map(({ personId }) => personId);
  if (a === undefined || b === undefined) throw new Error('too few people to pay');
  const [ofA, ofB] = [await writtenFor(product.appUrl, a, amount), await writtenFor(product.appUrl, b, amount)];
  const each = payersEach(payers.length, CALLERS);
  const script = await pgbenchScript(product.owner, { a: { personId: a, written: ofA }, b: { written: ofB } }, each);
  await product.owner.query(LIMITS_OFF);
  return script;
}

/** Every caller has payers of its own, and goes on to the next when one has paid. Answers how many have. */
async function overHttp({ port }: Product, payers: readonly SignedIn[], amount: number): Promise<number> {
  const each = payersEach(payers.length, CALLERS);
  const callers = await Promise.all(Array.from({ length: CALLERS }, () => openCaller(port)));
  const deadline = performance.now() + SECONDS * 1_000;
  const counts = await Promise.all(
    callers.map((caller, index) => payOneByOne(caller, port, payers.slice(index * each, (index + 1) * each), amount, deadline)),
  );
  for (const caller of callers) caller.end();
  return counts.reduce((sum, count) => sum + count, 0);
}

async function payOneByOne(
  caller: Caller,
  port: number,
  payers: readonly SignedIn[],
  amount: number,
  deadline: number,
): Promise<number> {
  let count = 0;
  for (const payer of payers) {
    if (performance.now() >= deadline) return count;
    await orderAndPay(caller, port, payer, amount);
    count += 1;
  }
  throw new Error('more orders than people to pay them: the measurement needs more people');
}

/** Counted is what stands in the books: an order that was only answered well would be fast for the wrong reason. */
async function assertRecorded({ owner }: Product, least: number): Promise<void> {
  const { rows } = await owner.query<{ orders: string; cards: string; entries: string }>(
    `select (select count(*) from contribution_order where state = 'recorded') as orders,
            (select count(*) from contribution_period where scheme = 'household') as cards,
            (select count(*) from ledger_entry where kind = 'recorded') as entries`,
  );
  const { orders = 0, cards = 0, entries = 0 } = rows[0] ?? {};
  if ([orders, cards, entries].some((count) => Number(count) < least))
    throw new Error(`${orders} orders, ${cards} periods and ${entries} entries recorded instead of ${least}`);
}
