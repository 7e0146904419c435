import { createHash } from 'node:crypto';
import type { ReaderLanguage } from '@openvssid/core';
import { Undeliverable } from '@openvssid/server/outbox/undeliverable';
import { isFinal } from '@openvssid/server/outbox/ways-out';
import type { NotificationKind } from '../notices/notification.ts';
import { topicOf } from '../notices/topics.ts';
import type { Services } from '../services.ts';
import { encryptFor } from './encrypt.ts';
import { pushEndpoint } from './push-services.ts';
import { endSubscription, openSubscription } from './subscriptions.ts';
import { pushText } from './texts.ts';
import { vapidAuthorization } from './vapid.ts';

/** What the outbox keeps of a push message. */
export type PushData = { kind: NotificationKind; notificationId: string };
export type PushLetter = { personId: number; subscriptionId: string; language: ReaderLanguage; news: readonly PushData[] };

const TIMEOUT_MS = 15_000;
/** A phone that is off hears of it within the day; after that the app's own list is enough. */
const TTL_SECONDS = 24 * 60 * 60;
const GONE = [404, 410];

/** Hands one message to the push service of the browser. Answers where the browser is gone, too: with `Undeliverable`, for good. */
export async function deliverPush(
  services: PushServices,
  { personId, subscriptionId, language, news }: PushLetter,
): Promise<void> {
  const { config, keys, clock } = services;
  const subscription = await openSubscription(services, personId, subscriptionId);
  if (!subscription) throw new Undeliverable('push-ended', true);
  const endpoint = pushEndpoint(config, subscription.endpoint);
  if (!endpoint) throw new Undeliverable('push-service-unknown', true);
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization: vapidAuthorization(keys, endpoint, config.HELP_EMAIL, clock.now()),
      'content-encoding': 'aes128gcm',
      'content-type': 'application/octet-stream',
      ttl: String(TTL_SECONDS),
      topic: topicFor(subscriptionId, news),
      urgency: isSecurity(news) ? 'high' : 'normal',
    },
    body: encryptFor(browserKeys(subscription.keys), payload(news, language)),
    // A redirect could lead anywhere.
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw new Undeliverable('push-unreachable', false);
  });
  await answer.body?.cancel();
  if (answer.ok) return;
  if (GONE.includes(answer.status)) await endSubscription(services, personId, subscriptionId);
  throw new Undeliverable(`push-${answer.status}`, isFinal(answer.status));
}
type PushServices = Pick<Services, 'db' | 'clock' | 'config' | 'keys'>;

function payload(news: readonly PushData[], language: ReaderLanguage): Buffer {
  const [first] = news;
  const topics = new Set(news.map(({ kind }) => topicOf(kind)));
  const [topic] = topics;
  const text = pushText(topics.size === 1 ? topic : undefined, news.length, language);
  const url = news.length === 1 && first ? `/notifications/${first.notificationId}` : '/notifications';
  return Buffer.from(JSON.stringify({ ...text, url }));
}

function browserKeys({ p256dh, auth }: { p256dh: string; auth: string }): { p256dh: Buffer; auth: Buffer } {
  return { p256dh: Buffer.from(p256dh, 'base64url'), auth: Buffer.from(auth, 'base64url') };
}

/** A repeat of the same news replaces what the push service still holds (RFC 8030, 32 signs); it must not learn the topic. */
function topicFor(subscriptionId: string, news: readonly PushData[]): string {
  const about = news.map(({ notificationId }) => notificationId).join(' ');
  return createHash('sha256').update(`${subscriptionId} ${about}`).digest('base64url').slice(0, 32);
}

function isSecurity(news: readonly PushData[]): boolean {
  return news.some(({ kind }) => topicOf(kind) === 'security');
}
