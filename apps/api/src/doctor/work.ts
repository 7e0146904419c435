import type { WorkHealth, WorkTrouble } from '../queues/work-health.ts';
import { type Finding, fine, warning } from './finding.ts';

/** Jobs and letters, from what readiness looks at too. */
export function judgeWork({ queues, lastRoundAt, outbox }: WorkHealth, troubles: readonly WorkTrouble[]): Finding[] {
  const late = new Set(troubles);
  const counts = queues.map(({ name, waiting, active, failed }) => `${name} ${waiting}/${active}/${failed}`).join(', ');
  return [
    late.has('jobs-overdue')
      ? warning('jobs', `jobs wait for more than 15 minutes (${counts})`, 'Is a server running? See "job queue" in its log.')
      : fine('jobs', `waiting/active/failed: ${counts}`),
    roundFinding(lastRoundAt, late.has('daily-round-late')),
    late.has('letters-wait')
      ? warning(
          'outbox',
          `${outbox.waiting} letter(s) wait, the oldest since ${outbox.oldestAt?.toString() ?? ''}`,
          'See "letter not delivered yet" in the log, and the mail and SMS lines here.',
        )
      : fine('outbox', `${outbox.waiting} letter(s) wait`),
    outbox.failedToday > 0
      ? warning(
          'letters',
          `${outbox.failedToday} letter(s) of the last 24 hours could not be delivered`,
          'outbox.last_error has the reasons; a few wrong addresses are usual, many are not.',
        )
      : fine('letters', 'none of the last 24 hours has failed'),
  ];
}

function roundFinding(lastRoundAt: Temporal.Instant | null, late: boolean): Finding {
  if (lastRoundAt === null)
    return warning(
      'daily round',
      'none in the last days',
      'On a new installation it comes once a server runs; else see "daily round" in the log.',
    );
  return late
    ? warning('daily round', `last done at ${lastRoundAt.toString()}`, 'See "daily duty failed" and "daily round" in the log.')
    : fine('daily round', `last done at ${lastRoundAt.toString()}`);
}
