import type { IncomingMessage } from 'node:http';
import { findPerson, type Person } from '../accounts/session.ts';
import type { Services } from '../services.ts';

const read = new WeakMap<IncomingMessage, Promise<Person | undefined>>();

/** Who is signed in to VNeID in the browser that asks: the account and the session are read once for one request. */
export function signedInPerson(services: Services, request: IncomingMessage): Promise<Person | undefined> {
  const known = read.get(request);
  if (known) return known;
  const person = request.openidVisitor ? findPerson(services, request.openidVisitor) : Promise.resolve(undefined);
  read.set(request, person);
  return person;
}
