import { OF_PERSON } from '../people/records-of.ts';

/** Whether a minor (a parameter such as `$1`, or a column) has taken their account over, also where that account was merged into the one they have now. */
export const MANAGES_ACCOUNT = (person: string): string =>
  `exists (select from account taken where ${OF_PERSON('taken', person)} and taken.taken_over_at is not null)`;
