import { throughBreaker } from '@openvssid/server/http/breaker';
import type { Services } from '../services.ts';
import { signPdf } from './sign-pdf.ts';
import { askTimestamp } from './timestamp.ts';

/**
 * Signs a document of ours, as it leaves the house. `reason` is what it is, in Vietnamese. Where the timestamp authority does not answer,
 * it leaves without its timestamp: nobody's decision waits for another house.
 */
export async function signDocument(
  { config, clock, signer, log }: Pick<Services, 'config' | 'clock' | 'signer' | 'log'>,
  pdf: Buffer,
  reason: string,
): Promise<Buffer> {
  const address = config.TIMESTAMP_URL;
  if (address === undefined) return signPdf(await signer(), pdf, { at: clock.now(), reason });
  const stamp = (signature: Buffer) =>
    throughBreaker(address, clock.now, async () => {
      try {
        return await askTimestamp(address, signature);
      } catch (error) {
        log.warn({ err: error }, 'document signed without a timestamp');
        throw error;
      }
    });
  return signPdf(await signer(), pdf, { at: clock.now(), reason, stamp });
}
