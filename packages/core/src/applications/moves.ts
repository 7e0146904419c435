import type { Application } from './application.ts';
import type { ActorKind, ApplicationEventType } from './event.ts';
import { type ApplicationState, OPEN_STATES } from './state.ts';

/** One way an application may go: this event, in these states, by these actors, leads there. */
export type Move = {
  event: ApplicationEventType;
  from: readonly (ApplicationState | 'none')[];
  by: readonly ActorKind[];
  to: ApplicationState | 'unchanged' | ((application: Application) => ApplicationState);
  /** What must hold besides. */
  needs?: Need;
};

/**
 * `second-officer`: another than who proposed, and than who filed it at the desk. `only-accept`: a machine never proposes to refuse.
 * `nobody-has-it`: it came from another office. `at-desk`: an officer does it for whoever stands before them.
 */
export type Need = 'second-officer' | 'only-accept' | 'lapse-proposed' | 'nobody-has-it' | 'at-desk';

const LIVE = [...OPEN_STATES, 'decided'] as const;
/** What one office proposed, another does not decide: it is sent back first. */
const BEFORE_PROPOSAL = ['submitted', 'received', 'in-progress', 'info-requested'] as const;

/** The whole life of an application. What is not here is a conflict. A machine accepts, it never refuses. */
// prettier-ignore
export const MOVES: readonly Move[] = [
  { event: 'submitted',      from: ['none'],                                  by: ['citizen', 'officer'],            to: 'submitted' },
  { event: 'received',       from: ['submitted'],                             by: ['officer', 'machine'],            to: 'received' },
  { event: 'taken',          from: ['received'],                              by: ['officer', 'machine'],            to: 'in-progress' },
  { event: 'taken',          from: ['in-progress'],                           by: ['officer'],                       to: 'unchanged', needs: 'nobody-has-it' },
  { event: 'proposed',       from: ['in-progress'],                           by: ['officer'],                       to: 'awaiting-approval' },
  { event: 'proposed',       from: ['in-progress'],                           by: ['machine'],                       to: 'awaiting-approval', needs: 'only-accept' },
  { event: 'sent-back',      from: ['awaiting-approval'],                     by: ['officer'],                       to: 'in-progress' },
  { event: 'info-requested', from: ['submitted', 'received', 'in-progress'],  by: ['officer'],                       to: 'info-requested' },
  { event: 'info-added',     from: ['info-requested'],                        by: ['citizen'],                       to: backToWork },
  { event: 'info-added',     from: ['info-requested'],                        by: ['officer'],                       to: backToWork, needs: 'at-desk' },
  { event: 'decided',        from: ['received'],                              by: ['machine'],                       to: 'decided' },
  { event: 'decided',        from: ['awaiting-approval'],                     by: ['officer'],                       to: 'decided', needs: 'second-officer' },
  { event: 'refused',        from: ['submitted', 'received'],                 by: ['officer'],                       to: 'refused' },
  { event: 'refused',        from: ['awaiting-approval'],                     by: ['officer'],                       to: 'refused', needs: 'second-officer' },
  { event: 'withdrawn',      from: OPEN_STATES,                               by: ['citizen'],                       to: 'withdrawn' },
  { event: 'withdrawn',      from: OPEN_STATES,                               by: ['officer'],                       to: 'withdrawn', needs: 'at-desk' },
  { event: 'lapse-proposed', from: ['info-requested'],                        by: ['machine'],                       to: 'unchanged' },
  { event: 'lapsed',         from: ['info-requested'],                        by: ['officer'],                       to: 'lapsed', needs: 'lapse-proposed' },
  { event: 'delivered',      from: ['decided'],                               by: ['citizen', 'officer', 'machine'], to: 'delivered' },
  { event: 'verification-needed', from: ['received', 'in-progress'],          by: ['officer'],                       to: 'unchanged' },
  { event: 'assigned',       from: OPEN_STATES,                               by: ['officer', 'machine'],            to: 'unchanged' },
  { event: 'transferred',    from: BEFORE_PROPOSAL,                           by: ['officer'],                       to: 'unchanged' },
  { event: 'opinion-asked',  from: ['in-progress', 'awaiting-approval'],      by: ['officer'],                       to: 'unchanged' },
  { event: 'opinion-given',  from: OPEN_STATES,                               by: ['officer'],                       to: 'unchanged' },
  { event: 'message',        from: LIVE,                                      by: ['citizen', 'officer'],            to: 'unchanged' },
  { event: 'note',           from: LIVE,                                      by: ['officer', 'machine'],            to: 'unchanged' },
];

/** The move for an event where the application stands now (null: not yet sent), if there is one. */
export function findMove(application: Application | null, event: ApplicationEventType, by: ActorKind): Move | undefined {
  const state = application?.state ?? 'none';
  return MOVES.find((move) => move.event === event && move.from.includes(state) && move.by.includes(by));
}

export function stateAfter(application: Application, { to }: Move): ApplicationState {
  if (to === 'unchanged') return application.state;
  return typeof to === 'function' ? to(application) : to;
}

function backToWork(application: Application): ApplicationState {
  return application.received ? 'in-progress' : 'submitted';
}
