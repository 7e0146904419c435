import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { readSession } from '#lib/session.ts';

/** Who is signed in, in short and the same in each of their sessions; empty where nobody is. */
export async function readerOf(event: Pick<RequestEvent, 'fetch' | 'url'>): Promise<string> {
  const session = await readSession(event);
  if (!session.signedIn) return '';
  const named = `${session.socialInsuranceNumber ?? ''} ${session.fullName}`;
  return createHash('sha256').update(named).digest('base64url').slice(0, 8);
}
