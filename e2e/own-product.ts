import { rmSync } from 'node:fs';
import { choosePlaceForProduct, type Place, startProduct } from '../apps/api/src/testing/product.ts';

/** `output`: what its servers said. */
export type OwnProduct = Pick<Place, 'urls' | 'dataDir'> & { output: { out: string; err: string }; end(): Promise<void> };

/** The whole product with its demonstration people, on ports and data of its own: what happens there disturbs nobody else. */
export async function startOwnProduct(settings: NodeJS.ProcessEnv = {}): Promise<OwnProduct> {
  const { urls, dataDir, env } = await choosePlaceForProduct();
  const product = await startProduct({ ...env, VSSID_DEMO: '1', ...settings });
  if (!product.ready) throw new Error(`The product did not start: ${product.output.err}`);
  return {
    urls,
    dataDir,
    output: product.output,
    async end() {
      await product.end();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
