import { setTimeout } from 'node:timers/promises';

/** What the work answers, after `ms` at the earliest: whoever measures does not learn how much there was to do. */
export async function noSoonerThan<T>(ms: number, work: Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work, setTimeout(ms)]);
  return answer;
}
