import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settlePayment } from '../../received-payments/settle.ts';
import { type Counter, openCounter } from '../order-fixture.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.end());

const PAGES = new URL('../../../../citizen/src/routes/(app)/', import.meta.url);

test('what people are told of a payment leads to pages of the citizen app', async () => {
  const [payer, relative] = [await counter.insured(), await counter.insured()];
  const order = await counter.order([payer, relative]);
  await settlePayment(counter.services, counter.received(order));
  await settlePayment(counter.services, counter.received(order, { provider: 'bank-transfer' }));
  const told = await counter.asOwner<{ kind: string; link: string }>('select kind, link from notification order by kind');
  expect(told.map(({ kind }) => kind)).toEqual(['cover-paid', 'cover-paid-for-you', 'payment-under-review']);
  for (const { link } of told) {
    const page = `.${link.replace(order.reference, '[reference]')}/+page.svelte`;
    expect([link, existsSync(new URL(page, PAGES))]).toEqual([link, true]);
  }
});
