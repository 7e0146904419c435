import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe?: typeof Axe;
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Looked = { rules?: string[]; without?: string[] };

/**
 * What axe finds against WCAG 2.2 AA on the page as it is shown, or only against these `rules`, or without some: the rule, and where.
 * It is brought once a page and brings faults only: handing over what is right takes ten times as long as looking.
 */
export async function axeFaults(page: Page, { rules, without = [] }: Looked = {}): Promise<string[]> {
  // Before its styles have come nothing has its size, though it could be found already.
  await page.waitForLoadState();
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const options: RunOptions = {
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: WCAG_22_AA },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  return page.evaluate(async (how) => {
    if (!window.axe) throw new Error('axe is not on the page');
    // What has been scrolled half under the bar on top is not too small for a finger.
    window.scrollTo({ top: 0, behavior: 'instant' });
    // Colours on their way from one to another are neither.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const { violations } = await window.axe.run(document, how);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, options);
}
