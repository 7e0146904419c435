import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Person } from '../../accounts/session.ts';
import type { Under } from './read.ts';

/** Ties a form to the person whose data it showed: whoever signs in as somebody else in another tab does not agree in their name. */
export function proofOf({ services, uid }: Under, { accountId }: Pick<Person, 'accountId'>): string {
  return createHmac('sha256', services.keys.sealing.cookies).update(`consent\0${uid}\0${accountId}`).digest('base64url');
}

export function isProof(under: Under, person: Pick<Person, 'accountId'>, shown: string): boolean {
  const [expected, sent] = [Buffer.from(proofOf(under, person)), Buffer.from(shown)];
  return expected.length === sent.length && timingSafeEqual(expected, sent);
}
