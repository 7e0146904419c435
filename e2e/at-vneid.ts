import type { Page } from 'playwright-core';
import { codeAfter, newestMessage } from './inbox.ts';

export const VNEID_PASSWORD = 'Hoa-gao-Song-Lo-26';

const press = (page: Page) => page.locator('main form button').first().click();

/** What somebody does at VNeID until it sends them back: number and password, a code for a device it does not know, consent where it asks. */
export async function signInAtVneid(
  page: Page,
  { vneid, sandbox }: { vneid: string; sandbox: string },
  citizenNumber: string,
  { consent = true } = {},
): Promise<void> {
  await page.waitForURL(`${vneid}/**`);
  if (new URL(page.url()).pathname === '/sign-in') {
    const seen = await newestMessage(sandbox);
    await page.locator('input[name="citizenNumber"]').fill(citizenNumber);
    await page.locator('input[name="password"]').fill(VNEID_PASSWORD);
    await page.locator('main form button.main').first().click();
    await page.waitForURL((url) => !(url.origin === vneid && url.pathname === '/sign-in'));
    if (new URL(page.url()).pathname === '/sign-in/device') {
      await page.locator('input[name="code"]').fill(await codeAfter(sandbox, seen, citizenNumber));
      await press(page);
      await page.waitForURL((url) => url.pathname !== '/sign-in/device');
    }
  }
  const button = page.getByRole('button', { name: consent ? 'Đồng ý và tiếp tục' : 'Không đồng ý', exact: true });
  const back = page.waitForURL((url) => url.origin !== vneid);
  // Who has agreed before is not asked again.
  const asked = await Promise.race([button.waitFor().then(() => true), back.then(() => false)]).catch(() => false);
  if (asked) await button.click();
  await back;
}
