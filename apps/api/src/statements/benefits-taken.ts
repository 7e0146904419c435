import { z } from 'zod';

/** Benefits that use up insured time or close the account of it: those drawn at once, and unemployment benefit. */
export const benefitTaken = z.object({
  kind: z.enum(['one-time-withdrawal', 'retirement-lump-sum', 'funeral', 'work-accident-lump-sum', 'unemployment-benefit']),
  decisionNumber: z.string(),
  decisionOn: z.iso.date(),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
  amount: z.number().int().describe('đồng: the sum paid, or the amount a month for unemployment benefit'),
});
export type BenefitTaken = z.infer<typeof benefitTaken>;
