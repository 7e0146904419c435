import type { RequestEvent } from '@sveltejs/kit';
import { api } from './api.ts';
import { problemOf } from './problem.ts';
import type { Problem } from './problem.ts';

/** What every page of the console needs to know. */
export type Role = 'reception' | 'case-officer' | 'approver' | 'statistics' | 'administrator';
export type ShellSession =
  { signedIn: true; fullName: string; agencyName: string; roles: Role[] } | { signedIn: false; problem?: Problem };

/** Never throws: the sign-in page must open when the files cannot be reached. */
export async function readSession(event: Pick<RequestEvent, 'fetch' | 'url'>): Promise<ShellSession> {
  const { data, error, response } = await api(event).GET('/api/session');
  if (data === undefined) return { signedIn: false, problem: problemOf({ error, response }) };
  if (!data.signedIn) return { signedIn: false };
  const { fullName, agencyName, roles } = data.officer;
  return { signedIn: true, fullName, agencyName, roles };
}
