import type { Message } from '../../apps/api/src/outbox/message.ts';
import { emailOf, smsOf } from '../../apps/api/src/outbox/texts.ts';
import { letterExamples } from '../../apps/api/src/messages/letter-examples.ts';
import { notificationExamples } from '../../apps/api/src/notifications/examples.ts';
import type { Notification } from '../../apps/api/src/notifications/notification.ts';
import { notificationText } from '../../apps/api/src/notifications/texts.ts';
import type { Pair } from './services.ts';

const HOTLINE = '1900 9068';

/** Every notification and letter with invented data, sentence for sentence as it goes out. */
export function messagePairs(): Pair[] {
  const notifications = Object.entries(notificationExamples).map(([kind, data]) => ({ kind, data }) as Notification);
  const letters = Object.entries(letterExamples).map(([template, data]) => ({ template, data }) as Message);
  return [
    ...notifications.flatMap(notificationPairs),
    ...[...notifications.map(letterOf), ...letters].flatMap((letter) => letterPairs(letter)),
  ];
}

function notificationPairs(notification: Notification): Pair[] {
  const [vi, en] = [notificationText(notification, 'vi'), notificationText(notification, 'en')];
  return (['title', 'body'] as const).map((part) => ({
    path: `notification ${notification.kind}.${part}`,
    vi: vi[part],
    en: en[part],
  }));
}

function letterOf(notification: Notification): Message {
  return { template: 'notification', data: { ...notification, url: 'https://vssid.example/…' } };
}

function letterPairs(letter: Message): Pair[] {
  const name = letter.template === 'notification' ? `notice ${letter.data.kind}` : `letter ${letter.template}`;
  const [vi, en] = [emailOf(letter, 'vi', HOTLINE), emailOf(letter, 'en', HOTLINE)];
  const english = paragraphsOf(en.text);
  return [
    { path: `${name}.subject`, vi: withoutName(vi.subject), en: withoutName(en.subject) },
    ...paragraphsOf(vi.text).map((text, i) => ({ path: `${name}.body.${i}`, vi: text, en: english[i] ?? '' })),
    { path: `${name}.sms`, vi: withoutName(smsOf(letter, 'vi')), en: withoutName(smsOf(letter, 'en')) },
  ];
}

function paragraphsOf(text: string): string[] {
  return text.trim().split('\n\n');
}

function withoutName(text: string): string {
  return text.replace(/^OpenVssID: | · OpenVssID$/g, '');
}
