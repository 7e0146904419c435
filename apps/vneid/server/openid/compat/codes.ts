import { randomUUID } from 'node:crypto';
import type { Adapter } from 'oidc-provider';
import { z } from 'zod';

/** What a code of the envelope stands for. */
const kept = z.object({ clientId: z.string(), redirectUri: z.string(), code: z.string(), verifier: z.string(), exp: z.number() });
export type Kept = z.infer<typeof kept>;

const LIFETIME_SECONDS = 30;

/** A GUID that lives for seconds. */
export async function keepCode(records: Adapter, what: Omit<Kept, 'exp'>, now: Temporal.Instant): Promise<string> {
  const guid = randomUUID();
  const exp = Math.floor(now.epochMilliseconds / 1000) + LIFETIME_SECONDS;
  await records.upsert(guid, { exp, clientId: what.clientId, params: { ...what, exp } }, LIFETIME_SECONDS);
  return guid;
}

/** Undefined where it was never made, is used or too old; one of several at the same moment gets it. */
export async function takeCode(records: Adapter, guid: string, now: Temporal.Instant): Promise<Kept | undefined> {
  const found = kept.safeParse((await records.find(guid))?.params);
  if (!found.success || found.data.exp * 1000 <= now.epochMilliseconds) return undefined;
  return records.consume(guid).then(
    () => found.data,
    () => undefined,
  );
}
