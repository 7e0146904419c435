import { inject } from 'vitest';
import { type Product, startCopy } from './product-template.ts';

export type OwnProduct = Product;

/** The whole product with its demonstration people, on ports and data of its own: what happens there disturbs nobody else. */
export function startOwnProduct(settings: NodeJS.ProcessEnv = {}, { vneid = false } = {}): Promise<OwnProduct> {
  return startCopy(inject('template'), settings, { vneid });
}
