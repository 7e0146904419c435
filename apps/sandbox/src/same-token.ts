import { timingSafeEqual } from 'node:crypto';

/** Whether the Authorization header carries this bearer token; how long it takes says nothing about where they differ. */
export function sameToken(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
