import type { RequestEvent } from '@sveltejs/kit';
import { api } from './api.ts';
import { problemOf } from './problem.ts';
import type { Problem } from './problem.ts';

/** What every page needs to know; the person's further details stay with the pages that show them. */
export type ShellSession =
  | { signedIn: true; fullName: string; socialInsuranceNumber: string | null; unread: number; recoveryPending: boolean }
  | { signedIn: false; problem?: Problem };

/** Never throws: a page about help must open when the records cannot be reached. */
export async function readSession(event: Pick<RequestEvent, 'fetch' | 'url'>): Promise<ShellSession> {
  const { data, error, response } = await api(event).GET('/api/session');
  if (data === undefined) return { signedIn: false, problem: problemOf({ error, response }) };
  if (!data.signedIn) return { signedIn: false };
  const { fullName, socialInsuranceNumber } = data.person;
  return { signedIn: true, fullName, socialInsuranceNumber, unread: data.unread, recoveryPending: data.recoveryPending };
}
