import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../scripts/chromium.mjs';
import { prepare } from '../scripts/prepare.mjs';
import { makeProductTemplate, type Product, type ProductTemplate, startCopy } from './product-template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    product: Pick<Product, 'urls'>;
    template: ProductTemplate;
    chromium: string;
  }
}

/** One product for all browser tests of a run, and what each begins with that needs its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await prepare();
  project.provide('chromium', await ensureChromium());
  const { template, end } = await makeProductTemplate();
  try {
    // An order stays as it is while every page is looked at, in every language.
    const product = await startCopy(template, { ORDER_MINUTES: '60' }, { vneid: true });
    project.provide('product', { urls: product.urls });
    project.provide('template', template);
    return async () => {
      await product.end();
      await end();
    };
  } catch (error) {
    await end();
    throw error;
  }
}
