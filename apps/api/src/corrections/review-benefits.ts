import type { CorrectPerson } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { openFollowUp } from '../follow-up-cases/open.ts';
import { notify } from '../notifications/notify.ts';
import type { Correcting } from './correcting.ts';

/** Age and sex are what benefits are reckoned from. */
const GROUNDS = ['birthDate', 'sex'] as const;

const RUNNING = sql<{ kind: string; decisionNumber: string }>(
  'running-benefits-of-person',
  `select kind, decision_number as "decisionNumber" from benefit
    where person_id = $1 and tab in ('monthly', 'unemployment') and state in ('paying', 'suspended', 'waiting') order by decision_on, decision_number`,
);

/** Opens the file of benefits that are being paid, or will be, for review, where what they were reckoned from has changed; nothing is stopped. */
export async function reviewBenefits(
  tx: Transaction,
  personId: number,
  items: CorrectPerson['items'],
  { applicationNumber, now }: Correcting,
): Promise<void> {
  const changed = GROUNDS.flatMap((ground) => items.filter(({ item }) => item === ground));
  const benefits = changed.length === 0 ? [] : await tx.run(RUNNING, [personId]);
  if (benefits.length === 0) return;
  await openFollowUp(tx, { personId, applicationNumber, now, kind: 'benefit-review', data: { benefits, changed } });
  await notify(tx, { personId, kind: 'benefit-under-review', data: {}, link: '/benefits', now });
}
