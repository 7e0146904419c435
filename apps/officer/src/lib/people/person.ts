import type { paths } from '#lib/api.generated.ts';
import type { Role } from '#lib/session.ts';

export type Found = paths['/api/people/search']['post']['responses'][200]['content']['application/json'];
export type PersonRecord = paths['/api/people/{reading}']['get']['responses'][200]['content']['application/json'];
export type Purpose = PersonRecord['purpose'];

const PURPOSES = ['desk', 'case', 'complaint', 'account', 'other'] as const satisfies readonly Purpose[];

export function purposeIn(text: string): Purpose | undefined {
  return PURPOSES.find((purpose) => purpose === text);
}

/** What somebody with these roles may search for; the API says so too (officers/reading-purposes.ts). */
export function purposesOf(roles: readonly Role[]): Purpose[] {
  const searches = roles.some((role) => role === 'reception' || role === 'case-officer' || role === 'approver');
  const helps = roles.some((role) => role === 'reception' || role === 'administrator');
  return PURPOSES.filter((purpose) => (purpose === 'account' ? helps : searches));
}

export const standingTone = {
  valid: 'good',
  'not-yet-valid': 'info',
  expired: 'warn',
  locked: 'warn',
  withdrawn: 'danger',
} as const;
export const accountTone = { none: 'plain', invited: 'info', active: 'good', closed: 'warn' } as const;
export const HELPS = ['stop-recovery', 'unlock', 'invite', 'sign-out'] as const;
/** All that is done for an account: what the page says afterwards. */
export const ACTS = ['recovery', ...HELPS] as const;
/** What is looked at before a recovery begins; the API says so too. */
export const PAPERS = ['citizen-card', 'identity-certificate', 'passport'] as const;
