import { type Answers, type CorrectionFact, correctionsOf, onRecord } from '@openvssid/procedures';
import type { Query } from '@openvssid/server/db/query';
import { comparisonsOf, digestOf } from '../corrections/comparison.ts';
import { personFact } from './person.ts';

/**
 * The details that the answers want corrected. Of a draft, whose answers are not known here, what the population register said last:
 * it is asked again whenever a page is saved.
 */
export async function correctionFacts(
  query: Query,
  personId: number,
  answers: Answers | undefined,
): Promise<readonly CorrectionFact[]> {
  const person = await personFact(query, personId);
  const comparisons = await comparisonsOf(query, personId);
  if (answers === undefined)
    return comparisons.map(({ item, outcome }) => ({
      item,
      from: onRecord(item, person),
      to: undefined,
      register: outcome,
      documents: 0,
    }));
  return correctionsOf(answers).map(({ item, to, documents }) => {
    const compared = comparisons.find((one) => one.item === item && one.digest.equals(digestOf(to)));
    return { item, from: onRecord(item, person), to, register: compared?.outcome, documents };
  });
}
