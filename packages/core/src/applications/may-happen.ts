import { ok, refuse, type Result } from '../result.ts';
import type { Application } from './application.ts';
import type { Actor, ApplicationEventType } from './event.ts';
import { findMove, MOVES, type Need } from './moves.ts';

export type Circumstances = {
  /** Whether the procedure asks that approver and case officer are two people. */
  fourEyes?: boolean;
  /** What a `proposed` event proposes; needed when a machine proposes. */
  proposal?: 'accept' | 'refuse';
  /** An officer does what is the person's to do, for somebody who stands at the desk. */
  atDesk?: boolean;
};

/**
 * Whether the event may happen now, by this actor; null: nothing was sent yet. The refusal `action-not-allowed` says the
 * state, the action and because of what: the move itself (`move`) or what it needs.
 */
export function mayHappen(
  application: Application | null,
  event: ApplicationEventType,
  actor: Actor,
  circumstances: Circumstances = {},
): Result<void> {
  const move = findMove(application, event, actor.kind);
  const because = !move
    ? 'move'
    : isBarred(event, actor, application)
      ? 'took-part'
      : move.needs && !isMet(move.needs, application, actor, circumstances)
        ? move.needs
        : undefined;
  if (!because) return ok(undefined);
  return refuse('action-not-allowed', { params: { state: application?.state ?? 'none', action: event, because } });
}

/** All that the actor may do now: what a page offers. */
export function allowedEvents(application: Application, actor: Actor, circumstances: Circumstances = {}): ApplicationEventType[] {
  const events = [...new Set(MOVES.map((move) => move.event))];
  return events.filter((event) => mayHappen(application, event, actor, circumstances).ok);
}

const TOWARDS_A_DECISION: readonly ApplicationEventType[] = ['taken', 'proposed', 'sent-back', 'decided', 'refused'];

function isBarred(event: ApplicationEventType, { kind, id }: Actor, application: Application | null): boolean {
  return kind === 'officer' && id !== null && TOWARDS_A_DECISION.includes(event) && (application?.notBy.includes(id) ?? false);
}

function isMet(
  need: Need,
  application: Application | null,
  actor: Actor,
  { fourEyes = true, proposal, atDesk }: Circumstances,
): boolean {
  switch (need) {
    case 'second-officer':
      return isSecond(actor, application) || (!fourEyes && actor.id !== application?.filedBy);
    case 'only-accept':
      return proposal === 'accept';
    case 'lapse-proposed':
      return application?.lapseProposed ?? false;
    case 'at-desk':
      return atDesk ?? false;
    case 'nobody-has-it':
      return application?.assigneeId === null;
  }
}

function isSecond({ id }: Actor, application: Application | null): boolean {
  return id !== null && id !== application?.proposal?.by.id && id !== application?.filedBy;
}
