import type { Page } from 'playwright-core';
import { codeAfter, newestMessage } from './inbox.ts';

const VNEID_PASSWORD = 'Hoa-gao-Song-Lo-26';

type Systems = { vneid: string; sandbox: string };

/** What somebody does at VNeID until it sends them back: who they are, and consent where it asks. */
export async function signInAtVneid(page: Page, systems: Systems, citizenNumber: string, { consent = true } = {}): Promise<void> {
  await proveAtVneid(page, systems, citizenNumber);
  const button = page.getByRole('button', { name: consent ? 'Đồng ý và tiếp tục' : 'Không đồng ý', exact: true });
  const back = page.waitForURL((url) => url.origin !== systems.vneid);
  // Who has agreed before is not asked again.
  const asked = await Promise.race([button.waitFor().then(() => true), back.then(() => false)]).catch(() => false);
  if (asked) await button.click();
  await back;
}

/** Number and password, and the code for a device that VNeID does not know. `codeTo`: where it goes, if not to a telephone that ends as the number. */
export async function proveAtVneid(
  page: Page,
  { vneid, sandbox }: Systems,
  citizenNumber: string,
  codeTo = citizenNumber,
): Promise<void> {
  const isAt = (url: URL, path: string) => url.origin === vneid && url.pathname === path;
  await page.waitForURL((url) => url.origin === vneid);
  if (!isAt(new URL(page.url()), '/sign-in')) return;
  const seen = await newestMessage(sandbox);
  await page.locator('input[name="citizenNumber"]').fill(citizenNumber);
  await page.locator('input[name="password"]').fill(VNEID_PASSWORD);
  await page.locator('main form button.main').first().click();
  await page.waitForURL((url) => !isAt(url, '/sign-in'));
  if (!isAt(new URL(page.url()), '/sign-in/device')) return;
  await page.locator('input[name="code"]').fill(await codeAfter(sandbox, seen, codeTo, 'VNeID'));
  await page.locator('main form button').first().click();
  await page.waitForURL((url) => !isAt(url, '/sign-in/device'));
}
