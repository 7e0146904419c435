import type { Answers } from '../answers.ts';
import type { BookFact, Facts } from '../facts.ts';
import { prefillIdentity } from '../identity/prefill.ts';
import { known } from '../known.ts';
import { prefillDelivery } from '../result-delivery/prefill.ts';

export function prefill(facts: Pick<Facts, 'person' | 'contact' | 'book'>): Answers {
  const { book } = facts;
  return {
    ...prefillIdentity(facts),
    ...known({
      issueNumber: String(book.issueNumber),
      monthsPaid: String(book.months),
      arrears: book.owedMonths === 0 ? 'none' : 'owed',
      oneTimePayment: drawn(book),
    }),
    ...prefillDelivery(facts),
  };
}

function drawn({ oneTimePaidOn, keptMonths }: BookFact): 'all-drawn' | 'part-drawn' | 'none' {
  if (oneTimePaidOn === undefined) return 'none';
  return keptMonths === 0 ? 'all-drawn' : 'part-drawn';
}
