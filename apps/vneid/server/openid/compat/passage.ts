import { z } from 'zod';
import { seal, unseal } from '@openvssid/server/seal';

/** What a connector asked for, on its way through VNeID's own sign-in and back. */
const passage = z.object({
  clientId: z.string(),
  redirectUri: z.string(),
  state: z.string().or(z.undefined()),
  verifier: z.string(),
  until: z.number(),
});
export type Passage = z.infer<typeof passage>;

const PLACE = Buffer.from('compat passage');

/** As the `state` of the real request: nothing is kept, nothing can be read or changed by the browser that carries it. */
export function sealPassage(key: Buffer, said: Passage): string {
  return seal(key, Buffer.from(JSON.stringify(said)), PLACE).toString('base64url');
}

/** Undefined where it is not ours or too old. */
export function openPassage(key: Buffer, sealed: string, now: Temporal.Instant): Passage | undefined {
  try {
    const said = passage.parse(JSON.parse(unseal(key, Buffer.from(sealed, 'base64url'), PLACE).toString()));
    return said.until > now.epochMilliseconds ? said : undefined;
  } catch {
    return undefined;
  }
}
