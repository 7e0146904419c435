import type { Facts } from '../facts.ts';
import type { FiledApplication } from '../filed-application.ts';
import { correctionsOf, numbersToMerge } from './corrections.ts';

/** Where the population register holds every new value; numbers are merged by two officers, whatever it says. */
export function machineMayPropose({ answers }: FiledApplication, { corrections }: Pick<Facts, 'corrections'>): boolean {
  const wanted = correctionsOf(answers);
  const agrees = wanted.every(({ item, to }) =>
    corrections.some((one) => one.item === item && one.to === to && one.register === 'agrees'),
  );
  return wanted.length > 0 && agrees && numbersToMerge(answers).length === 0;
}
