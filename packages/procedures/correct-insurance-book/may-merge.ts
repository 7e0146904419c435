import type { MergingFact } from '../facts.ts';

/**
 * Why numbers may not be merged, as things stand; the officer reads it and what to do.
 *
 * Two records with two citizen numbers are two people under one name: that is split by hand, never joined. Nor is a record of another
 * name and another birthday joined, whatever papers came with it: a stranger's number, typed by mistake or on purpose, would close the
 * stranger's account. What is under way or being paid under the other number ends first, or the other number is the one to be kept:
 * nothing is decided, paid or lost in between.
 */
export type MergeRefusal =
  'merge-number-unknown' | 'merge-own-number' | 'merge-two-people' | 'merge-open-files' | 'merge-benefit-running';

export function mergeRefusal(numbers: readonly string[], merging: readonly MergingFact[]): MergeRefusal | undefined {
  for (const number of numbers) {
    const record = merging.find((one) => one.number === number)?.record;
    if (record === undefined) return 'merge-number-unknown';
    if (record.own) return 'merge-own-number';
    if (areTwoPeople(record.differs)) return 'merge-two-people';
    if (record.openFiles > 0) return 'merge-open-files';
    if (record.runningBenefits > 0) return 'merge-benefit-running';
  }
  return undefined;
}

/** One of name and birthday may have been written wrongly, which two officers look at; both make it somebody else. */
function areTwoPeople(differs: NonNullable<MergingFact['record']>['differs']): boolean {
  return differs.includes('citizenNumber') || (differs.includes('fullName') && differs.includes('birthDate'));
}
