import {
  type Actor,
  type Application,
  type ApplicationEvent,
  applyEvent,
  mayHappen,
  ok,
  refuse,
  type Result,
} from '@openvssid/core';
import type { OfficerRole } from '../../http/officer-session.ts';
import { mayDo } from '../../officers/roles.ts';
import { actionOf } from './roles.ts';

export type DeskOfficer = { officerId: string; roles: OfficerRole[] };
export type Goal = 'accept' | 'refuse';
export type Step = 'received' | 'taken' | 'proposed' | 'decided' | 'refused';
export type Plan = readonly [Step, ...Step[]];

/** Whether an officer may do one thing to the file as it stands: the move, the role, and who has it. */
export function mayWork(
  application: Application,
  event: ApplicationEvent['type'],
  officer: DeskOfficer,
  fourEyes: boolean,
): Result<void> {
  const allowed = mayHappen(application, event, actorOf(officer), { fourEyes });
  if (!allowed.ok) return allowed.refusal.params?.['because'] === 'took-part' ? refuse('took-part') : allowed;
  if (!mayDo(officer, actionOf(application, event))) return refuse('role-needed');
  const caseWork =
    event === 'proposed' ||
    (event === 'opinion-asked' && application.state === 'in-progress') ||
    // Reception sends on whatever came to the wrong office.
    (event === 'transferred' && application.assigneeId !== null && !mayDo(officer, 'receive-application')) ||
    (event === 'verification-needed' && application.state === 'in-progress') ||
    (event === 'info-requested' && application.state === 'in-progress');
  return caseWork && application.assigneeId !== officer.officerId ? refuse('not-assigned') : ok(undefined);
}

/**
 * The steps towards a goal that this officer may take now, all in one go: somebody with several roles does what several would do,
 * but never both proposes and decides where the service asks for four eyes. Refused where not even the first step may be taken.
 */
export function planTo(goal: Goal, application: Application, officer: DeskOfficer, fourEyes: boolean): Result<Plan> {
  const step = nextStep(goal, application, officer);
  if (!step.ok) return step;
  const allowed = mayWork(application, step.value, officer, fourEyes);
  // Each role of the desk has its step on the way: where it is another's turn, the state is what stands against it.
  if (!allowed.ok) return allowed.refusal.code === 'role-needed' ? notNow(application, goal, 'role') : allowed;
  if (step.value === 'decided' || step.value === 'refused') return ok([step.value]);
  const after = applyEvent(application, { ...placeholder(step.value, goal, officer), actor: actorOf(officer), at: '' });
  const rest = planTo(goal, after, officer, fourEyes);
  return ok([step.value, ...(rest.ok ? rest.value : [])]);
}

function nextStep(goal: Goal, { state, proposal, assigneeId }: Application, { roles }: DeskOfficer): Result<Step> {
  switch (state) {
    case 'submitted':
      return ok(goal === 'refuse' ? 'refused' : 'received');
    case 'received':
      return ok(goal === 'refuse' && roles.includes('reception') ? 'refused' : 'taken');
    case 'in-progress':
      return ok(assigneeId === null ? 'taken' : 'proposed');
    case 'awaiting-approval':
      if (proposal?.decision !== goal) return refuse('not-proposed');
      return ok(goal === 'accept' ? 'decided' : 'refused');
    default:
      return notNow({ state }, goal, 'move');
  }
}

function notNow({ state }: Pick<Application, 'state'>, goal: Goal, because: 'move' | 'role') {
  return refuse('action-not-allowed', { params: { state, action: goal, because } });
}

/** Enough of an event for the fold to go on; the real one is written by the story. */
function placeholder(step: 'received' | 'taken' | 'proposed', decision: Goal, { officerId }: DeskOfficer): ApplicationEvent {
  switch (step) {
    case 'received':
      return { type: 'received', data: { dueOn: '' } };
    case 'taken':
      return { type: 'taken', data: { officerId } };
    case 'proposed':
      return { type: 'proposed', data: { decision } };
  }
}

export function actorOf({ officerId }: Pick<DeskOfficer, 'officerId'>): Actor {
  return { kind: 'officer', id: officerId };
}
