import type { CodePurpose, Message } from '../../apps/api/src/outbox/message.ts';
import { TOLD_FINDINGS } from '../../apps/api/src/registration/judge.ts';
import { REFUSAL_REASONS } from '../../apps/api/src/outbox/refusal-reasons.ts';
import { emailOf, smsOf } from '../../apps/api/src/outbox/texts.ts';
import { letterExamples } from '../../apps/api/src/messages/letter-examples.ts';
import { notificationExamples } from '../../apps/api/src/notices/examples.ts';
import type { AuthorisationOver, Notification, PaymentReturned } from '../../apps/api/src/notices/notification.ts';
import { notificationText } from '../../apps/api/src/notices/texts.ts';
import { type Topic, TOPICS } from '../../apps/api/src/notices/topics.ts';
import { pushText } from '../../apps/api/src/push/texts.ts';
import type { Pair } from './services.ts';

const PAYMENT_RETURNED: PaymentReturned[] = ['account-closed', 'account-unknown', 'name-differs', 'not-collected', 'other'];
const AUTHORISATION_OVER: AuthorisationOver[] = [
  'revoked',
  'resigned',
  'principal-died',
  'attorney-died',
  'account',
  'unanswered',
  'over',
];

const HOTLINE = '1900 9068';
const AT = '2026-11-22T03:00:00Z';
const URL = 'https://vssid.example/…';

/** Every notification and letter with invented data, sentence for sentence as it goes out. */
export function messagePairs(): Pair[] {
  const notifications = Object.entries(notificationExamples).map(([kind, data]) => ({ kind, data }) as Notification);
  const letters = Object.entries(letterExamples).map(([template, data]) => ({ template, data }) as Message);
  return [
    ...notifications.flatMap((notification) => notificationPairs(notification)),
    ...notificationPairs(ANSWERED, ' (answered)'),
    ...[...notifications.map(letterOf), ...letters].flatMap((letter) => letterPairs(letter)),
    ...furtherLetters().flatMap(([name, letter]) => letterPairs(letter, ` (${name})`)),
    ...TOPICS.flatMap((topic) => [1, 2].flatMap((count) => pushPairs(topic, count))),
  ];
}

/** To something asked in words. */
const ANSWERED: Notification = {
  kind: 'application-decided',
  data: { ...notificationExamples['application-decided'], answer: '…' },
};

/** What the one example of each letter does not show. */
function furtherLetters(): [name: string, letter: Message][] {
  const purposes: CodePurpose[] = ['activate', 'register', 'recover', 'change-contact', 'change-password', 'reauthenticate'];
  return [
    ...purposes.map((purpose): [string, Message] => [
      purpose,
      { template: 'code', data: { code: '123456', purpose, expiresAt: AT } },
    ]),
    ...TOLD_FINDINGS.map((finding): [string, Message] => [
      finding,
      { template: 'registration-received', data: { number: 'DK-1', url: URL, finding } },
    ]),
    ...REFUSAL_REASONS.map((reason): [string, Message] => [
      reason,
      { template: 'registration-refused', data: { number: 'DK-1', url: URL, reason, text: null } },
    ]),
    ['email', { template: 'contact-changed', data: { channel: 'email', at: AT, notMeUrl: URL } }],
    ['unknown', { template: 'new-device', data: { deviceName: '?', at: AT, notMeUrl: URL } }],
    ['citizen number', { template: 'number-looked-up', data: { number: null, at: AT } }],
    ['cash', { template: 'payment-changed', data: { fromMonth: '2027-01', accountEnding: null, office: null, notMeUrl: URL } }],
    ['email', letterOf({ kind: 'contact-changed', data: { channel: 'email' } })],
    ['answered', letterOf(ANSWERED)],
    ...furtherNotices().map(([name, notice]): [string, Message] => [name, letterOf(notice)]),
  ];
}

/** The reasons of those that give one, and the other side of an authorisation. */
function furtherNotices(): [name: string, notice: Notification][] {
  const { 'benefit-returned': returned, 'authorisation-ended': ended, 'authorisation-started': started } = notificationExamples;
  return [
    ...PAYMENT_RETURNED.filter((reason) => reason !== returned.reason).map((reason): [string, Notification] => [
      reason,
      { kind: 'benefit-returned', data: { ...returned, reason } },
    ]),
    [
      'guardian',
      { kind: 'takeover-begun', data: { ...notificationExamples['takeover-begun'], name: 'Nguyễn Thị Mẫu', by: 'guardian' } },
    ],
    ['declined', { kind: 'takeover-ended', data: { ...notificationExamples['takeover-ended'], because: 'declined' } }],
    ...AUTHORISATION_OVER.filter((because) => because !== ended.because).map((because): [string, Notification] => [
      because,
      { kind: 'authorisation-ended', data: { ...ended, because } },
    ]),
    ['attorney', { kind: 'authorisation-started', data: { ...started, side: 'attorney' } }],
    ['several', { kind: 'cover-paid', data: { ...notificationExamples['cover-paid'], people: 3 } }],
    ['the rest', { kind: 'record-corrected', data: { items: ['sex', 'ethnicity', 'nationality'] } }],
  ];
}

function notificationPairs(notification: Notification, variant = ''): Pair[] {
  const [vi, en] = [notificationText(notification, 'vi'), notificationText(notification, 'en')];
  return (['title', 'body', 'sms'] as const).map((part) => ({
    path: `notification ${notification.kind}${variant}.${part}`,
    vi: vi[part],
    en: en[part],
  }));
}

function pushPairs(topic: Topic, count: number): Pair[] {
  const [vi, en] = [pushText(topic, count, 'vi'), pushText(topic, count, 'en')];
  return (['title', 'body'] as const).map((part) => ({ path: `push ${topic}.${count}.${part}`, vi: vi[part], en: en[part] }));
}

function letterOf(notification: Notification): Message {
  return { template: 'notification', data: { ...notification, url: URL } };
}

function letterPairs(letter: Message, variant = ''): Pair[] {
  const name = (letter.template === 'notification' ? `notice ${letter.data.kind}` : `letter ${letter.template}`) + variant;
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
