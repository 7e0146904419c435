import { afterAll, beforeAll, expect, test } from 'vitest';
import { FUZZ_SETTINGS, groundsOf } from './fuzz/grounds.ts';
import { runFuzz } from './fuzz/run-fuzz.ts';
import { type OwnProduct, startOwnProduct } from './own-product.ts';

const REQUESTS = 3_000;
const SEED = 20_261_122;

let product: OwnProduct;
beforeAll(async () => {
  product = await startOwnProduct(FUZZ_SETTINGS, { vneid: true });
});
afterAll(() => product.end());

test('thousands of malformed requests bring no fault of ours and no end of the server (all of them: npm run fuzz)', async () => {
  const { sent, failures } = await runFuzz(await groundsOf(product.urls), REQUESTS, SEED);
  expect(failures).toEqual([]);
  expect(sent).toBe(REQUESTS);
}, 120_000);
