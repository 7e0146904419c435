import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { choosePlaceForProduct, startProduct, type Place } from '../apps/api/src/testing/product.ts';
import { ensureChromium } from '../scripts/chromium.mjs';
import { prepare } from '../scripts/prepare.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    product: { urls: Place['urls']; dataDir: string };
    chromium: string;
  }
}

/** The whole product, with its demonstration people, on ports and data of its own, for all browser tests of a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await prepare();
  project.provide('chromium', await ensureChromium());
  const place = await choosePlaceForProduct();
  const product = await startProduct({ ...place.env, VSSID_DEMO: '1' });
  if (!product.ready) throw new Error(`The product did not start: ${product.output.err}`);
  project.provide('product', { urls: place.urls, dataDir: place.dataDir });
  return async () => {
    await product.end();
    rmSync(place.dataDir, { recursive: true, force: true });
  };
}
