import { z } from 'zod';
import { applicationState } from '../applications/schemas.ts';
import { bilingual, moment } from '../http/schemas.ts';

const day = z.iso.date();
const count = z.number().int();

/** Counts, never people: `officers` are the office's own. */
export const statistics = z.object({
  day,
  firstDay: day.describe('The last 30 days up to `day` begin here'),
  madeAt: moment,
  agencyName: z.string(),
  ofDay: z.object({
    received: count.describe('Applications that came in'),
    accepted: count,
    refused: count,
    onTime: count,
    late: count,
    medianWorkingDays: z.number().nullable().describe('From reception to decision, waiting for the citizen included'),
  }),
  ofMonth: z.object({
    received: count,
    accepted: count,
    refused: count,
    onTime: count,
    late: count,
    medianWorkingDays: z.number().nullable(),
  }),
  open: z.object({
    byState: z.partialRecord(applicationState, count),
    dueToday: count,
    dueTomorrow: count,
    overdue: count,
  }),
  procedures: z.array(
    z.object({
      name: bilingual,
      received: count.describe('Of the 30 days'),
      decided: count.describe('Of the 30 days'),
      open: count,
    }),
  ),
  registrations: z.object({ submitted: count, approved: count, refused: count, open: count }),
  feedback: z.object({ filed: count, ended: count, open: count }),
  payments: z.object({
    ordered: count.describe('Contribution orders that were made'),
    recorded: count,
    paid: z.number().int().describe('đồng of those that were recorded'),
    open: count.describe('Payments that wait for a decision'),
  }),
  days: z.array(z.object({ day, received: count, accepted: count, refused: count, late: count })).describe('Oldest first'),
  officers: z
    .array(z.object({ fullName: z.string(), decided: count.describe('On the day'), decidedInMonth: count, open: count }))
    .nullable()
    .describe('For approvers and administrators'),
});
export type Statistics = z.infer<typeof statistics>;
export type Totals = Statistics['ofDay'];
