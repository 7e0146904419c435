import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS } from '../scripts/chromium.mjs';
import { type Figure, rounded } from './figure.ts';
import { largestPaintOnSlowPhone, sizeOf, visit } from './page-visit.ts';
import { startProduct } from './product.ts';

/** What the first page costs somebody who was never there; goals as in e2e/page-size.test.ts. */
export const FIRST_PAGE = { transferredKb: 100, scriptKb: 45, largestPaintMs: 2000 };

export const PAGE_LOAD_FIGURES = ['sign_in_transferred_kb', 'sign_in_js_kb', 'sign_in_lcp_ms'] as const;

export async function pageLoad(executablePath: string): Promise<Figure[]> {
  const product = await startProduct('pages', async () => {});
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const url = `http://localhost:${product.port}/sign-in`;
    const { bytes, scripts } = await visit(browser, url);
    const paint = await largestPaintOnSlowPhone(browser, url, FIRST_PAGE.largestPaintMs);
    return [
      figure('sign_in_transferred_kb', bytes / 1000, 'kB, all of the first visit', FIRST_PAGE.transferredKb),
      figure('sign_in_js_kb', sizeOf(scripts) / 1000, 'kB of scripts, compressed', FIRST_PAGE.scriptKb),
      figure('sign_in_lcp_ms', paint, 'ms until the largest paint', FIRST_PAGE.largestPaintMs, {
        throughput: '1.6 Mbit/s',
        latency: '150 ms',
        processor: '1/4',
      }),
    ];
  } finally {
    await browser.close();
    await product.stop();
  }
}

function figure(
  name: (typeof PAGE_LOAD_FIGURES)[number],
  measured: number,
  unit: string,
  most: number,
  detail: Figure['detail'] = {},
): Figure {
  const value = rounded(measured, 1);
  return { figure: name, value, unit, goal: `<= ${most}`, good: value <= most, detail };
}
