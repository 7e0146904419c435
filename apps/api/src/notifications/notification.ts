/** A name in both languages, as procedures give theirs. */
export type Bilingual = { vi: string; en: string };

/** `number` is the file number, `service` the name of the public service. Days are YYYY-MM-DD, months YYYY-MM. */
type OfApplication = { number: string; service: Bilingual };

type Nothing = Record<string, never>;

/** What each kind of notification needs for its text. Never more than the text says: the rows stay for years. */
export type NotificationData = {
  'application-submitted': OfApplication;
  'application-received': OfApplication & { dueOn: string };
  /** `missing`: what the officer asks for, in the officer's words. */
  'application-info-requested': OfApplication & { missing: string; answerBy: string };
  'application-message': OfApplication;
  'application-decided': OfApplication;
  'application-refused': OfApplication;
  'application-delivered': OfApplication;
  'application-withdrawn': OfApplication;
  'application-lapsed': OfApplication;
  'application-answer-due': OfApplication & { answerBy: string };
  'application-overdue': OfApplication & { dueOn: string };
  'card-issued': { validFrom: string };
  'card-expiring': { validTo: string };
  'visit-received': { facilityName: string; day: string };
  'benefit-paid': { amount: number; month: string };
  'employer-arrears': { employerName: string; months: number };
  'new-device': { deviceName: string };
  'password-changed': Nothing;
  'sign-in-slowed': Nothing;
  'contact-changed': { channel: 'sms' | 'email' };
  'contact-put-back': Nothing;
  'address-changed': Nothing;
};

export type NotificationKind = keyof NotificationData;

export type Notification = { [Kind in NotificationKind]: { kind: Kind; data: NotificationData[Kind] } }[NotificationKind];
