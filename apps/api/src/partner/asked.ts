import { z } from 'zod';
import { vaccinationId } from './vaccination-id.ts';

const instant = z.iso.datetime({ offset: true }).transform((text) => Temporal.Instant.from(text));

/** What every request says of the person and of what they have agreed to. In the body: no citizen number stands in an address. */
export const asked = z.object({
  citizenNumber: z.string().regex(/^\d{12}$/),
  consent: z
    .object({
      reference: z
        .string()
        .regex(/^[\w.:-]{1,80}$/)
        .describe('By which the partner finds the consent again; the person reads it in their access log'),
      textVersion: z.string().min(1).max(40),
      givenAt: instant,
    })
    .describe('Proof that the person has agreed'),
});

export const askedOfVisit = asked.extend({
  authenticatedAt: instant.describe('When the person last proved who they are: within ten minutes, a protected visit is shown'),
});

export const askedToReport = asked.extend({
  vaccinationId,
  text: z.string().max(20_000).describe('The person’s own words'),
  key: z.string().min(1).max(100).describe('Of this report: sent twice, it is one'),
});

export type Asked = z.infer<typeof asked>;
