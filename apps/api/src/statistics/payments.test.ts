import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY } from '../applications/application-fixture.ts';
import { latePayment, pay } from '../received-payments/desk/desk-payments-fixture.ts';
import { sentOrder } from '../vnpay/order-fixture.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  for (const amount of [1_366_200, 341_550]) await pay(desk, await sentOrder(desk, amount));
  await latePayment(desk);
});
afterAll(() => desk.end());

const paymentsOf = async (agency?: string, day = '2026-11-22') =>
  (await (await desk.officer(['statistics'], agency)).call(`/api/statistics?day=${day}`)).body['payments'];

test('the day says what was ordered and recorded online, to the đồng, and what waits for a decision', async () => {
  expect(await paymentsOf()).toEqual({ ordered: 3, recorded: 2, paid: 1_707_750, open: 1 });
  expect(await paymentsOf(undefined, '2026-11-21')).toEqual({ ordered: 0, recorded: 0, paid: 0, open: 1 });
  expect(await paymentsOf(OTHER_AGENCY)).toEqual({ ordered: 0, recorded: 0, paid: 0, open: 0 });
});
