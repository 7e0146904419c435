import { distinctMonths, lengthOf, monthText } from '@openvssid/rules/paid-cover';
import type { AskedMonths } from './asked-months.ts';
import type { Participant } from './found-participants.ts';
import { openOrderNotice } from './open-order-notice.ts';
import type { Notice } from './quote.ts';
import type { VoluntaryPerson } from './voluntary-facts.ts';

/**
 * What is told of voluntary months before they are paid: which, until when, what they leave out, and where the State's support ends. Of a
 * relative's contributions before this payment, nothing.
 */
export function voluntaryNotices(
  { runs, leftOut }: AskedMonths,
  { openOrder, relation }: Participant<VoluntaryPerson>,
  payBy: string | undefined,
  supported: number,
): Notice[] {
  const months = distinctMonths(runs);
  const participant = 0;
  return [
    ...openOrderNotice({ openOrder, relation }, participant),
    ...runs.map(({ from, to }) => ({
      participant,
      code: 'months-run' as const,
      data: { from: monthText(from), to: monthText(to) },
    })),
    ...(payBy === undefined ? [] : [{ participant, code: 'pay-by' as const, data: { on: payBy } }]),
    ...(leftOut && relation !== 'relative'
      ? [
          {
            participant,
            code: 'months-left-out' as const,
            data: { from: monthText(leftOut.from), to: monthText(leftOut.to), months: lengthOf(leftOut) },
          },
        ]
      : []),
    ...(supported < months && relation !== 'relative'
      ? [{ participant, code: 'support-ends' as const, data: { supported, months } }]
      : []),
  ];
}
