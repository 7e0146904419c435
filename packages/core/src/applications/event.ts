import type { RecordChange } from '../record-change.ts';

export type ActorKind = 'citizen' | 'officer' | 'machine';
export type Actor = { kind: ActorKind; id: string | null };

/** A coded reason (R01 … R99) for asking, sending back or refusing; `document` names the paper it is about. */
export type Reason = { code: string; document?: string };

type Happened<Type extends string, Data = Record<string, never>> = { type: Type; data: Data };

/** What an officer at the desk was shown. */
export const IDENTITY_PAPERS = ['citizen-card', 'identity-certificate', 'passport'] as const;
export type IdentityPaper = (typeof IDENTITY_PAPERS)[number];

/** Done by an officer for somebody who stood at the desk: who that was (with their name where it was not the person), and where. */
export type FiledAtDesk = {
  by: 'person' | 'guardian' | 'attorney';
  name?: string;
  paper: IdentityPaper;
  agencyCode: string;
};

/** What can happen to an application. Days are `YYYY-MM-DD`. */
export type ApplicationEvent =
  /** `notBy`: officers who had a part in what it is about. `reopens`: sent by nobody; the decided application that it takes up again. */
  | Happened<'submitted', { agencyCode: string; atDesk?: FiledAtDesk; notBy?: string[]; reopens?: string }>
  | Happened<'received', { dueOn: string }>
  | Happened<'taken', { officerId: string | null }>
  | Happened<'assigned', { officerId: string }>
  | Happened<'proposed', { decision: 'accept' | 'refuse'; reasons?: Reason[]; text?: string }>
  | Happened<'sent-back', { reason: string }>
  /** `remainingDays`: working days left on the clock, null before reception. */
  | Happened<'info-requested', { reasons: Reason[]; text: string; answerBy: string; remainingDays: number | null }>
  /** `dueOn`: the new due day, absent before reception. */
  | Happened<'info-added', { files: string[]; text: string; dueOn?: string; atDesk?: FiledAtDesk }>
  | Happened<'message', { text: string; from: 'citizen' | 'officer' }>
  /** The history has to be verified elsewhere: a later due day, with a written notice (its letter). */
  | Happened<'verification-needed', { text: string; dueOn: string; letterId: string }>
  /** To another office; the names are those of that day. */
  | Happened<'transferred', { agencyCode: string; agencyName: string; fromName: string; reason: string }>
  /** Between officers: another is asked what they think of this file, and may read it until they have answered. */
  | Happened<'opinion-asked', { opinionId: string; officerId: string; officerName: string; question: string }>
  | Happened<'opinion-given', { opinionId: string; text: string }>
  /** `text`: the officer's words to the person, as they stand in the letter. */
  | Happened<'decided', { by: 'machine' | 'officer'; letterId: string; changes: RecordChange[]; text?: string }>
  | Happened<'refused', { reasons: Reason[]; text: string }>
  | Happened<'withdrawn', { reason?: string; atDesk?: FiledAtDesk }>
  | Happened<'delivered', { how: 'electronic' | 'office' | 'post' }>
  | Happened<'lapse-proposed'>
  | Happened<'lapsed'>
  /** Between officers; the citizen does not see it. */
  | Happened<'note', { text: string }>;

export type ApplicationEventType = ApplicationEvent['type'];

/** An event as it stands in the book: who, when (ISO 8601), what. */
export type RecordedEvent = ApplicationEvent & { at: string; actor: Actor };
