import type { Notification } from '../notices/notification.ts';
import type { RefusalReason } from './refusal-reasons.ts';

/** What a one-time code confirms; the text names it. */
export type CodePurpose =
  'activate' | 'register' | 'recover' | 'submit-application' | 'change-contact' | 'change-password' | 'reauthenticate';

/** What stands against a registration, as far as its applicant is told. */
export type ToldFinding = 'number-unknown' | 'data-differ' | 'already-registered' | 'phone-in-use';

/** A detail of a person as an employer writes it from now on. */
export type CorrectedItem = { item: 'fullName' | 'birthDate' | 'sex' | 'nationality'; to: string };

/** What each letter needs for its text. Moments are ISO 8601; with `expiresAt` the letter is not sent once it has passed. */
export type MessageData = {
  code: { code: string; purpose: CodePurpose; expiresAt: string };
  'activation-link': { url: string; expiresAt: string };
  'recovery-link': { url: string; expiresAt: string };
  /** `notMeUrl` leads to «không phải tôi». */
  'new-device': { deviceName: string; at: string; notMeUrl: string };
  'password-changed': { at: string; notMeUrl: string };
  'password-recovered': { deviceName: string; at: string; notMeUrl: string };
  /** To everybody on record: somebody asked for a new password at an office; until `dueAt` nothing happens. */
  'recovery-begun': { agency: string; at: string; dueAt: string; stopUrl: string };
  /** To a contact that is not on record. */
  'recovery-promised': { dueAt: string };
  'recovery-sent': { at: string; stopUrl: string };
  'recovery-stopped': { at: string };
  'passkey-added': { deviceName: string; at: string; notMeUrl: string };
  /** A passkey whose counter went back. */
  'passkey-copied': { at: string };
  /** Many wrong passwords from unknown devices: those have to wait, the owner's own devices do not. */
  'sign-in-slowed': { at: string };
  'contact-changed': { channel: Channel; at: string; notMeUrl: string };
  /** «Không phải tôi» was said to a change: the contacts from before it are used again. */
  'contact-put-back': { at: string };
  'payment-changed': { fromMonth: string; accountEnding: string | null; office: string | null; notMeUrl: string };
  'benefit-file-moved': { fromMonth: string; office: string; notMeUrl: string };
  /** «Không phải tôi» was said to a change of payment: benefits are paid as before. */
  'payment-change-undone': { at: string };
  /** To the contacts of a record that was merged into another one, in case somebody else reads there. */
  'number-merged': { number: string; at: string };
  /** To the employer of now: what is written from the day on. `fullName`: as the employer knows the person. */
  'employee-corrected': { fullName: string; number: string | null; items: CorrectedItem[]; from: string };
  /** Somebody looked the number up and saw it masked; null where it is the citizen number, which no letter carries. */
  'number-looked-up': { number: string | null; at: string };
  /** To a stranger, who has no page to read it on. */
  'feedback-answer': { number: string; answer: string };
  /** To a contact just proved; `finding` is what was found about the declared number. `url`: the receipt. */
  'registration-received': { number: string; url: string; finding: ToldFinding | null };
  /** The declaration itself, for the applicant's papers. */
  'registration-copy': {
    number: string;
    at: string;
    agency: string;
    socialInsuranceNumber: string;
    fullName: string;
    idNumber: string;
    birthDate: string;
    place: string;
    phone: string;
  };
  /** To the administrators of an agency. */
  'reading-quota-used-up': { officerName: string; at: string };
  'registration-refused': { number: string; reason: RefusalReason; text: string | null; url: string };
  /** To the address that a payer gave for it. `url`: where anybody who holds the receipt can check it. */
  'payment-receipt': { number: string; amount: number; url: string };
  /** `url`: address of the thing in the citizen app. */
  notification: Notification & { url: string };
  /** Several that waited for the end of somebody's quiet hours; `url`: of the list in the app. */
  notifications: { news: (Notification & { url: string })[]; url: string };
};

export type Channel = 'sms' | 'email';
export type Template = keyof MessageData;
export type Message = { [T in Template]: { template: T; data: MessageData[T] } }[Template];
