import type { NotificationKind } from './notification.ts';

/** What people choose to be told of, in the order of their settings. */
export const TOPICS = [
  'applications',
  'visits',
  'arrears',
  'card',
  'payments',
  'benefits',
  'reminders',
  'answers',
  'security',
] as const;
export type Topic = (typeof TOPICS)[number];

export type Choice = { app: boolean; push: boolean; email: boolean; sms: boolean };

const TOPIC_OF: Readonly<Record<NotificationKind, Topic>> = {
  'application-submitted': 'applications',
  'application-reopened': 'applications',
  'application-received': 'applications',
  'application-info-requested': 'applications',
  'application-message': 'applications',
  'application-decided': 'applications',
  'application-refused': 'applications',
  'application-delivered': 'applications',
  'application-withdrawn': 'applications',
  'application-lapsed': 'applications',
  'application-answer-due': 'applications',
  'application-overdue': 'applications',
  'application-verification': 'applications',
  'application-transferred': 'applications',
  'card-issued': 'card',
  'book-issued': 'card',
  'benefit-under-review': 'benefits',
  'record-corrected': 'security',
  'numbers-merged': 'security',
  'card-expiring': 'card',
  'household-card-expiring': 'card',
  'five-years-breaking': 'card',
  'child-card-expiring': 'card',
  'child-five-years-breaking': 'card',
  'voluntary-payment-due': 'reminders',
  'cover-paid': 'payments',
  'months-paid': 'payments',
  'cover-paid-for-you': 'payments',
  'months-paid-for-you': 'payments',
  'payment-under-review': 'payments',
  'payment-refund-approved': 'payments',
  'payment-refunded': 'payments',
  'visit-received': 'visits',
  'benefit-paid': 'benefits',
  'benefit-paid-to-new-account': 'benefits',
  'benefit-returned': 'benefits',
  'employer-arrears': 'arrears',
  'child-turns-6': 'reminders',
  'child-turns-18': 'reminders',
  'turns-18': 'reminders',
  'pension-age': 'reminders',
  'waiting-benefit-soon': 'reminders',
  'waiting-benefit-due': 'reminders',
  'draft-expiring': 'reminders',
  'feedback-answered': 'answers',
  'share-invited': 'security',
  'share-accepted': 'security',
  'child-linked': 'security',
  'takeover-begun': 'security',
  'takeover-ended': 'security',
  'account-taken-over': 'security',
  'child-took-over': 'security',
  'share-declined': 'security',
  'share-ended': 'security',
  'authorisation-asked': 'security',
  'authorisation-declined': 'security',
  'authorisation-started': 'security',
  'authorisation-ending': 'security',
  'authorisation-ended': 'security',
  'new-device': 'security',
  'password-changed': 'security',
  'password-recovered': 'security',
  'recovery-begun': 'security',
  'recovery-sent': 'security',
  'recovery-stopped': 'security',
  'passkey-added': 'security',
  'passkey-copied': 'security',
  'sign-in-slowed': 'security',
  'contact-changed': 'security',
  'contact-put-back': 'security',
  'payment-changed': 'security',
  'benefit-file-moved': 'security',
  'payment-change-undone': 'security',
  'address-changed': 'security',
  'account-unlocked': 'security',
  'signed-out-by-agency': 'security',
};

export function topicOf(kind: NotificationKind): Topic {
  return TOPIC_OF[kind];
}

/** Those that name a day by which somebody must act. */
const WITH_DEADLINE: readonly NotificationKind[] = ['application-info-requested', 'application-answer-due'];

export function bearsDeadline(kind: NotificationKind): boolean {
  return WITH_DEADLINE.includes(kind);
}

/** Without a choice of one's own. Of applications, an SMS comes only where the service itself sends one. */
export const BY_DEFAULT: Readonly<Record<Topic, Choice>> = {
  applications: { app: true, push: true, email: true, sms: true },
  visits: { app: true, push: true, email: false, sms: false },
  arrears: { app: true, push: true, email: true, sms: false },
  card: { app: true, push: true, email: true, sms: true },
  payments: { app: true, push: true, email: true, sms: true },
  benefits: { app: true, push: true, email: true, sms: false },
  reminders: { app: true, push: true, email: true, sms: false },
  answers: { app: true, push: true, email: true, sms: false },
  security: { app: true, push: true, email: true, sms: true },
};

/**
 * What nobody switches off: news of the account's safety, and in the app what an office wants or has decided, because time runs, and what has
 * become of money that was paid.
 */
export function isFixed(topic: Topic, channel: keyof Choice): boolean {
  return topic === 'security' || ((topic === 'applications' || topic === 'payments') && channel === 'app');
}
