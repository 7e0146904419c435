import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { json, sql, type Transaction } from '@openvssid/server/db/database';

const month = z.string().describe('YYYY-MM');

/** Months that two numbers paid for, in one fund, and for whom. */
export const doubleMonths = z.object({
  fund: z.enum(['social-insurance', 'unemployment', 'employment-injury', 'health']),
  fromMonth: month,
  toMonth: month,
  employers: z.array(z.string()),
});

export const benefitReview = z.object({
  benefits: z.array(z.object({ kind: z.string(), decisionNumber: z.string() })),
  changed: z.array(
    z.object({
      item: z.enum(['birthDate', 'sex', 'fullName', 'ethnicity', 'nationality']),
      from: z.string().nullable(),
      to: z.string(),
    }),
  ),
});

type About =
  | { kind: 'double-contributions'; data: { numbers: readonly string[]; months: readonly z.infer<typeof doubleMonths>[] } }
  | { kind: 'benefit-review'; data: z.infer<typeof benefitReview> }
  | { kind: 'refused-account'; data: { benefitId: string; reason: string } };

/** `applicationNumber` of a refused account: the reference of the payment that came back. */
export type FollowUp = About & { personId: number; applicationNumber: string; now: Temporal.Instant };

const OPEN = sql(
  'open-follow-up-case',
  `insert into follow_up_case (person_id, case_id, kind, application_number, opened_at, data) values ($1, $2, $3, $4, $5, $6)`,
);

/** What follows from a decision and an officer of the person's agency has to look at; in the transaction of the decision. */
export async function openFollowUp(tx: Transaction, { personId, kind, applicationNumber, now, data }: FollowUp): Promise<void> {
  await tx.run(OPEN, [personId, randomUUID(), kind, applicationNumber, now, json(data)]);
}
