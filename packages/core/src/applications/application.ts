import type { Actor } from './event.ts';
import type { ApplicationState } from './state.ts';

/** `stopped` while the citizen is asked for more. */
export type Clock = 'not-started' | 'running' | 'stopped' | 'ended';

/** What the events of an application make of it up to now. */
export type Application = {
  state: ApplicationState;
  agencyCode: string;
  /** The officer who filed it for somebody at the desk; null where the person did. That officer never decides on it. */
  filedBy: string | null;
  /** Officers who had a part in what it is about: they do nothing that leads to a decision. */
  notBy: readonly string[];
  /** The officer who has it, if one does. */
  assigneeId: string | null;
  received: boolean;
  clock: Clock;
  /** Day by which we answer; null before reception and while the clock stands. */
  dueOn: string | null;
  /** Day by which the citizen answers; null when nothing is asked. */
  answerBy: string | null;
  /** Working days left on a stopped clock. */
  remainingDays: number | null;
  /** What the case officer proposed, and who that was; gone when it is sent back. */
  proposal: { decision: 'accept' | 'refuse'; by: Actor } | null;
  lapseProposed: boolean;
  letterId: string | null;
  /** How many events there are: the next one has this + 1. */
  lastSeq: number;
};
