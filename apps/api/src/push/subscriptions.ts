import { createHash, ECDH, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { type Database, sql, type Transaction } from '@openvssid/server/db/database';
import { seal, unseal } from '@openvssid/server/seal';
import type { Citizen } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { pushEndpoint } from './push-services.ts';

const AUTH_BYTES = 16;

const publicKey = z.base64url().max(100).refine(isPoint, 'an uncompressed point of P-256');
const secret = z
  .base64url()
  .max(100)
  .refine((text) => Buffer.from(text, 'base64url').length === AUTH_BYTES, `${AUTH_BYTES} bytes`);

/** As a browser describes it (`PushSubscription.toJSON`). */
export const browserSubscription = z.object({
  endpoint: z.url().max(1_000),
  keys: z.object({ p256dh: publicKey, auth: secret }),
});
export type BrowserSubscription = z.infer<typeof browserSubscription>;

const END_ON_DEVICE = sql(
  'end-push-on-device',
  `update push_subscription set state = 'ended', ended_at = $3 where person_id = $1 and device_id = $2 and state = 'active'`,
);
const END_OF_ENDPOINT = sql(
  'end-push-of-endpoint',
  `update push_subscription set state = 'ended', ended_at = $2 where endpoint_hash = $1 and state = 'active'`,
);
const END_ONE = sql(
  'end-push-subscription',
  `update push_subscription set state = 'ended', ended_at = $3 where person_id = $1 and subscription_id = $2 and state = 'active'`,
);
const END_OTHERS = sql(
  'end-push-of-other-devices',
  `update push_subscription set state = 'ended', ended_at = $2
    where person_id = $1 and state = 'active'
      and device_id not in (select device_id from session where person_id = $1 and session_id = $3)`,
);
const SUBSCRIBE = sql(
  'subscribe-to-push',
  `insert into push_subscription (person_id, subscription_id, device_id, endpoint_hash, sealed, created_at) values ($1, $2, $3, $4, $5, $6)
   on conflict do nothing`,
);
const OF_DEVICE = sql<{ subscriptionId: string }>(
  'push-subscription-of-device',
  `select subscription_id as "subscriptionId" from push_subscription where person_id = $1 and device_id = $2 and state = 'active'`,
);
const ACTIVE = sql<{ sealed: Buffer }>(
  'active-push-subscription',
  `select s.sealed from push_subscription s join account a on a.person_id = s.person_id and a.state = 'active'
    where s.person_id = $1 and s.subscription_id = $2 and s.state = 'active'`,
);

/** This device is told from now on. An address that was somebody else's, on the same browser, is theirs no more. */
export async function subscribe(
  { db, clock, config, keys }: Services,
  { personId, deviceId }: Citizen,
  subscription: BrowserSubscription,
): Promise<Result<undefined>> {
  if (pushEndpoint(config, subscription.endpoint) === undefined) return refuse('push-service-unknown');
  const [now, id] = [clock.now(), randomUUID()];
  const sealed = seal(keys.sealing.pushSubscriptions, Buffer.from(JSON.stringify(subscription)), Buffer.from(id));
  const hash = createHash('sha256').update(subscription.endpoint).digest();
  await db.transaction(async (tx) => {
    await tx.run(END_ON_DEVICE, [personId, deviceId, now]);
    await tx.run(END_OF_ENDPOINT, [hash, now]);
    await tx.run(SUBSCRIBE, [personId, id, deviceId, hash, sealed, now]);
  });
  return ok(undefined);
}

export async function unsubscribe({ db, clock }: Services, { personId, deviceId }: Citizen): Promise<void> {
  await db.transaction((tx) => tx.run(END_ON_DEVICE, [personId, deviceId, clock.now()]));
}

export async function isSubscribed(
  db: Database,
  { personId, deviceId }: Pick<Citizen, 'personId' | 'deviceId'>,
): Promise<boolean> {
  return (await db.read(OF_DEVICE, [personId, deviceId])).length > 0;
}

/** Whoever changes the password thinks of somebody else's hands: what a device was signed out of long ago tells it nothing more, either. */
export async function endPushOfOtherDevices(
  tx: Transaction,
  personId: number,
  keptSession: string | null,
  now: Temporal.Instant,
): Promise<void> {
  await tx.run(END_OTHERS, [personId, now, keptSession]);
}

/** The push service says that the browser is gone. */
export async function endSubscription(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  personId: number,
  id: string,
): Promise<void> {
  await db.write(END_ONE, [personId, id, clock.now()]);
}

/** Where a subscription leads, while it holds and its owner has an account. */
export async function openSubscription(
  { db, keys }: Pick<Services, 'db' | 'keys'>,
  personId: number,
  id: string,
): Promise<BrowserSubscription | undefined> {
  const [found] = await db.write(ACTIVE, [personId, id]);
  if (!found) return undefined;
  return browserSubscription.parse(JSON.parse(unseal(keys.sealing.pushSubscriptions, found.sealed, Buffer.from(id)).toString()));
}

/** OpenSSL refuses what does not lie on the curve; said at once rather than at the first message. */
function isPoint(text: string): boolean {
  const point = Buffer.from(text, 'base64url');
  try {
    ECDH.convertKey(point, 'prime256v1');
    return point.length === 65;
  } catch {
    return false;
  }
}
