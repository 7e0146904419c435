import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../scripts/chromium.mjs';
import { prepare } from '../scripts/prepare.mjs';
import { type OwnProduct, startOwnProduct } from './own-product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    product: Pick<OwnProduct, 'urls' | 'dataDir'>;
    chromium: string;
  }
}

/** One product for all browser tests of a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await prepare();
  project.provide('chromium', await ensureChromium());
  // An order stays as it is while every page is looked at, in every language.
  const { urls, dataDir, end } = await startOwnProduct({ ORDER_MINUTES: '60' });
  project.provide('product', { urls, dataDir });
  return end;
}
