import type { Person } from '../accounts/session.ts';

/** Who declares: what a story needs to know of whoever is signed in. */
export type Declarer = Pick<Person, 'accountId' | 'phone'>;
