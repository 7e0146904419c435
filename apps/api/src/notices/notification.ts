/** A name in both languages, as procedures give theirs. */
export type Bilingual = { vi: string; en: string };

/** `number` is the file number, `service` the name of the public service. Days are YYYY-MM-DD, months YYYY-MM. */
type OfApplication = { number: string; service: Bilingual };

export type ArrearsPeriod = {
  fund: 'social-insurance' | 'unemployment' | 'employment-injury' | 'health';
  employerName: string;
  fromMonth: string;
  toMonth: string;
};

export type CorrectedItem = 'fullName' | 'birthDate' | 'sex' | 'ethnicity' | 'nationality';

/** Why a payer could not pay. */
export type PaymentReturned = 'account-closed' | 'account-unknown' | 'name-differs' | 'not-collected' | 'other';

/** Why an authorisation is over. */
export type AuthorisationOver = 'revoked' | 'resigned' | 'principal-died' | 'attorney-died' | 'account' | 'unanswered' | 'over';

type Nothing = Record<string, never>;

/** What each kind of notification needs for its text. Never more than the text says: the rows stay for years. */
export type NotificationData = {
  'application-submitted': OfApplication;
  /** A complaint was upheld: the application it was about is looked at anew under this number. */
  'application-reopened': OfApplication;
  'application-received': OfApplication & { dueOn: string };
  /** `missing`: what the officer asks for, in the officer's words. */
  'application-info-requested': OfApplication & { missing: string | { vi: string; en: string }; answerBy: string };
  'application-message': OfApplication;
  /** `answer`: the officer's, to what was asked in words. */
  'application-decided': OfApplication & { answer?: string };
  'application-refused': OfApplication;
  'application-delivered': OfApplication;
  'application-withdrawn': OfApplication;
  'application-lapsed': OfApplication;
  'application-answer-due': OfApplication & { answerBy: string };
  'application-overdue': OfApplication & { dueOn: string };
  'card-issued': { validFrom: string };
  /** A new cover of the insurance book. */
  'book-issued': { issueNumber: number };
  'record-corrected': { items: CorrectedItem[] };
  /** `number` leads to this record from now on. */
  'numbers-merged': { number: string };
  'benefit-under-review': Nothing;
  /** The history has to be verified elsewhere; there is a written notice. */
  'application-verification': OfApplication & { dueOn: string };
  /** Another office handles it from now on. */
  'application-transferred': OfApplication & { agency: string };
  'card-expiring': { validTo: string };
  /** A card that the household pays for; renewed by `renewBy` its five continuous years go on. */
  'household-card-expiring': { validTo: string; renewBy: string };
  'five-years-breaking': { validTo: string; renewBy: string };
  /** The same of somebody one looks after. */
  'child-card-expiring': { childName: string; validTo: string; renewBy: string };
  'child-five-years-breaking': { childName: string; validTo: string; renewBy: string };
  /** The next month of voluntary contributions, and the last day on which it counts as paid in time. */
  'voluntary-payment-due': { month: string; payBy: string };
  /** Household insurance that one paid for: of one card its last day, of several how many. */
  'cover-paid': { validTo: string; people: number };
  /** Voluntary contributions that one paid. */
  'months-paid': { fromMonth: string; toMonth: string };
  /** By somebody else, `payer`. */
  'cover-paid-for-you': { payer: string; validTo: string };
  'months-paid-for-you': { payer: string; fromMonth: string; toMonth: string };
  /** Money that came and is not recorded by itself; `reference`: of the order. */
  'payment-under-review': { reference: string; amount: number };
  /** Decided; `payment-refunded` says that it has arrived. */
  'payment-refund-approved': { reference: string; amount: number };
  'payment-refunded': { reference: string; amount: number };
  'visit-received': { facilityName: string; day: string };
  'benefit-paid': { amount: number; month: string };
  /** The first payment to an account; `ending`: its last four digits. */
  'benefit-paid-to-new-account': { amount: number; month: string; bankName: string; ending: string };
  'benefit-returned': { amount: number; month: string; reason: PaymentReturned };
  /** What employers owe a person for 30 days or longer, as of `day`. */
  'employer-arrears': { day: string; periods: ArrearsPeriod[] };
  'child-turns-6': { childName: string; birthday: string };
  'child-turns-18': { childName: string; birthday: string };
  'turns-18': { birthday: string };
  'pension-age': { reachedOn: string };
  /** «Hồ sơ chờ hưởng»: granted, to begin on `fromDay`; `agency` keeps the file. */
  'waiting-benefit-soon': { fromDay: string; decisionNumber: string; agency: string };
  /** The day has come, and no office has begun it. */
  'waiting-benefit-due': { fromDay: string; decisionNumber: string; agency: string };
  'draft-expiring': { service: Bilingual; expiresOn: string };
  /** The number of the feedback; the answer itself stands in the app. */
  'feedback-answered': { number: string };
  'new-device': { deviceName: string };
  'password-changed': Nothing;
  'password-recovered': { deviceName: string };
  /** At an office; `dueAt`: until then nothing happens. */
  'recovery-begun': { agency: string; dueAt: string };
  'recovery-sent': Nothing;
  'recovery-stopped': Nothing;
  'passkey-added': { deviceName: string };
  /** Its counter went back: somebody has a copy. */
  'passkey-copied': Nothing;
  'sign-in-slowed': Nothing;
  /** `name`: of the one who shares, or as they wrote the name of the one they share with. */
  'share-invited': { name: string; until: string };
  'share-accepted': { name: string };
  'share-declined': { name: string };
  'share-ended': { name: string };
  /** To those who may act for a child already: somebody else may, too. */
  'child-linked': { childName: string; guardianName: string };
  /** A child asks for the account, or whoever looks after them offers it; `name`: the other side. */
  'takeover-begun': { name: string; by: 'child' | 'guardian'; answerBy: string };
  'takeover-ended': { name: string; because: 'declined' | 'withdrawn' };
  /** To the child; `name`: who agreed, or offered. */
  'account-taken-over': { name: string };
  /** To everybody who looks after the child. */
  'child-took-over': { childName: string };
  /** To the attorney; `name`: the principal. In those below, the other side. */
  'authorisation-asked': { name: string; until: string };
  'authorisation-declined': { name: string };
  'authorisation-started': { name: string; until: string; side: 'principal' | 'attorney' };
  'authorisation-ending': { name: string; until: string };
  'authorisation-ended': { name: string; because: AuthorisationOver };
  'contact-changed': { channel: 'sms' | 'email' };
  'contact-put-back': Nothing;
  /** A benefit is paid in another way from a month on: into an account, or in cash where `accountEnding` is null. */
  'payment-changed': { fromMonth: string; accountEnding: string | null };
  /** Another office keeps the file of a benefit that has not begun, or pays it as before. */
  'benefit-file-moved': { fromMonth: string; office: string };
  'payment-change-undone': Nothing;
  'address-changed': Nothing;
  /** What an office did for the account, at the person's request. */
  'account-unlocked': { agency: string };
  'signed-out-by-agency': { agency: string };
};

export type NotificationKind = keyof NotificationData;

export type Notification = { [Kind in NotificationKind]: { kind: Kind; data: NotificationData[Kind] } }[NotificationKind];
