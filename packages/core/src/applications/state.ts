/** States of an application after it was sent; a draft is no application yet. Words of docs and of the table `application`. */
export const OPEN_STATES = ['submitted', 'received', 'in-progress', 'awaiting-approval', 'info-requested'] as const;
/** Nothing happens to an application in one of these. */
export const FINAL_STATES = ['delivered', 'refused', 'withdrawn', 'lapsed'] as const;
export const APPLICATION_STATES = [...OPEN_STATES, 'decided', ...FINAL_STATES] as const;

export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** Still waiting for a decision: at most one such application a person, service and subject. */
export function isOpen(state: ApplicationState): boolean {
  return OPEN_STATES.some((open) => open === state);
}

export function isFinal(state: ApplicationState): boolean {
  return FINAL_STATES.some((final) => final === state);
}
