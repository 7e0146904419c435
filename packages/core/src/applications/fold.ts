import type { Application } from './application.ts';
import type { RecordedEvent } from './event.ts';
import { findMove, stateAfter } from './moves.ts';
import { isFinal } from './state.ts';

/** The application that its events make, from the first on. Events that cannot follow each other are a broken book: throws. */
export function foldApplication(events: readonly RecordedEvent[]): Application {
  const application = events.reduce(applyEvent, null);
  if (!application) throw new Error('An application begins with an event');
  return application;
}

/** The application after one more event; null before the first. */
export function applyEvent(application: Application | null, event: RecordedEvent): Application {
  const before = application ?? begin(event);
  const move = findMove(application, event.type, event.actor.kind);
  if (!before || !move) throw new Error(`No ${event.type} by ${event.actor.kind} in state ${application?.state ?? 'none'}`);
  const state = stateAfter(before, move);
  const ended = state === 'decided' || isFinal(state) ? ENDED : {};
  return { ...before, ...changes(before, event), ...ended, state, lastSeq: before.lastSeq + 1 };
}

const ENDED = { clock: 'ended', answerBy: null, remainingDays: null } satisfies Partial<Application>;

function begin(event: RecordedEvent): Application | null {
  if (event.type !== 'submitted') return null;
  return {
    state: 'submitted',
    agencyCode: event.data.agencyCode,
    filedBy: event.actor.kind === 'officer' ? event.actor.id : null,
    notBy: event.data.notBy ?? [],
    assigneeId: null,
    received: false,
    clock: 'not-started',
    dueOn: null,
    answerBy: null,
    remainingDays: null,
    proposal: null,
    lapseProposed: false,
    letterId: null,
    lastSeq: 0,
  };
}

function changes(before: Application, event: RecordedEvent): Partial<Application> {
  switch (event.type) {
    case 'received':
      return { received: true, clock: 'running', dueOn: event.data.dueOn };
    case 'taken':
    case 'assigned':
      return { assigneeId: event.data.officerId };
    case 'proposed':
      return { proposal: { decision: event.data.decision, by: event.actor } };
    case 'sent-back':
      return { proposal: null };
    case 'info-requested':
      return {
        clock: before.received ? 'stopped' : 'not-started',
        dueOn: null,
        answerBy: event.data.answerBy,
        remainingDays: event.data.remainingDays,
        lapseProposed: false,
      };
    case 'info-added':
      return {
        clock: before.received ? 'running' : 'not-started',
        dueOn: event.data.dueOn ?? null,
        answerBy: null,
        remainingDays: null,
        lapseProposed: false,
      };
    case 'verification-needed':
      return { dueOn: event.data.dueOn };
    case 'transferred':
      // Whoever had it sits in the office it leaves.
      return { agencyCode: event.data.agencyCode, assigneeId: null };
    case 'decided':
      return { letterId: event.data.letterId };
    case 'lapse-proposed':
      return { lapseProposed: true };
    case 'submitted':
    case 'opinion-asked':
    case 'opinion-given':
    case 'message':
    case 'refused':
    case 'withdrawn':
    case 'delivered':
    case 'lapsed':
    case 'note':
      return {};
  }
}
