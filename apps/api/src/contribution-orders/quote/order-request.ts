import { z } from 'zod';

/** Months of household cover that can be bought at once. */
export const COVER_MONTHS = [3, 6, 12] as const;
/** Ways to pay voluntary contributions, as the calculator names them. */
export const PAYMENT_METHODS = ['monthly', '3-months', '6-months', '12-months', 'years-ahead', 'missing-months'] as const;
const MOST_PARTICIPANTS = 20;

/** A first month, YYYY-MM. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const named = {
  reference: z
    .string()
    .max(100)
    .optional()
    .describe('As GET /api/payments/participants says it: oneself, a child, somebody paid for before'),
  insuranceNumber: z
    .string()
    .max(50)
    .optional()
    .describe('Social insurance number, citizen number or number of the health card, where there is no reference'),
  fullName: z.string().max(100).optional().describe('Beside a number, unless it is of oneself or of a child'),
};

/** Who is paid for: a reference, or a number and the name that belongs to it. */
export const namedParticipant = z.object(named);
export type NamedParticipant = z.infer<typeof namedParticipant>;

export const healthRequest = z.object({
  kind: z.literal('household-health'),
  participants: z
    .array(
      z.object({
        ...named,
        months: z.literal(COVER_MONTHS),
        firstFacilityCode: z
          .string()
          .max(20)
          .optional()
          .describe('Needed for a first card; of an earlier card where it is left out'),
      }),
    )
    .min(1)
    .max(MOST_PARTICIPANTS),
});
export type HealthRequest = z.infer<typeof healthRequest>;

export const voluntaryRequest = z.object({
  kind: z.literal('voluntary'),
  participant: namedParticipant,
  income: z.number().int().min(0).max(1_000_000_000).describe('«Mức thu nhập lựa chọn», đồng a month'),
  method: z.enum(PAYMENT_METHODS),
  years: z.number().int().min(0).max(100).optional().describe('Of years-ahead: 2 to 5'),
  months: z.number().int().min(0).max(1000).optional().describe('Of missing-months'),
  fromMonth: month.optional().describe('YYYY-MM; the next unpaid month where it is left out'),
});
export type VoluntaryRequest = z.infer<typeof voluntaryRequest>;

/** What somebody wants to pay for: the body of a quote, and with an id and the expected amount of an order. */
export const orderRequest = z.discriminatedUnion('kind', [healthRequest, voluntaryRequest]);
export type OrderRequest = z.infer<typeof orderRequest>;
