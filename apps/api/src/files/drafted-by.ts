import type { ActingFor } from '../access/act-for.ts';

const ATTORNEY = 'attorney ';

/** Whose draft it is, of those about one person: a guardian goes on with the child's own, an attorney has theirs apart. */
export function draftedBy({ right, actorId }: Pick<ActingFor, 'right' | 'actorId'>): string {
  return right === 'attorney' ? `${ATTORNEY}${actorId}` : '';
}

/** An officer's, for the person who stands there. */
export function isAtDesk(drafted: string): boolean {
  return drafted !== '' && !drafted.startsWith(ATTORNEY);
}
