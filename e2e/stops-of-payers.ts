import type { Page } from 'playwright-core';
import { type Stop, stopsOf } from './stop.ts';
import { signIn } from './visitors.ts';

/** Somebody who has ordered: nothing is paid, so that the order stays as it is for a quarter of an hour. */
export async function paying(page: Page): Promise<Stop[]> {
  await signIn(page, 'voluntary');
  await page.goto('/payments/household-health');
  await page.locator('button[formaction="?/add"]').waitFor({ state: 'attached' });
  await page.locator('main form > button[type="submit"]').click();
  await page.waitForURL('**/payments/confirm');
  await page.locator('input[name="channel"][value="bank-transfer"]').check();
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL('**/transfer');
  const order = new URL(page.url()).pathname.slice(1).replace(/\/transfer$/, '');
  // Something else is chosen, so that there is something to confirm.
  await page.goto('/payments/voluntary');
  await page.locator('input[name="income"]').fill('1500000');
  await page.locator('input[name="method"][value="monthly"]').check();
  await page.locator('main form > button[type="submit"]').click();
  await page.waitForURL('**/payments/confirm');
  const pages = [
    ['payments'],
    ['payments/household-health'],
    ['payments/voluntary'],
    ['payments/confirm'],
    ['payments/orders'],
    ['payments/orders/[reference]', order],
    ['payments/orders/[reference]', `${order}?other`],
    ['payments/orders/[reference]/transfer', `${order}/transfer`],
    ['404', 'payments/orders/VSS0000000000'],
  ];
  return stopsOf('citizen', pages, await page.context().storageState());
}
