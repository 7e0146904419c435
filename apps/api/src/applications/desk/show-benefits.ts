import { BENEFIT_NAMES, type BenefitFact, type DestinationFact, paymentInWords } from '@openvssid/procedures';
import { z } from 'zod';
import { bilingual, day } from '../../http/schemas.ts';

const money = z.number().int().describe('đồng a month');

export const benefitsShown = z.array(
  z.object({
    benefitId: z.uuid(),
    name: bilingual,
    state: z.enum(['paying', 'suspended', 'waiting']),
    decisionNumber: z.string(),
    from: day,
    to: day.nullable(),
    amount: money,
    attorneyName: z.string().nullable(),
    payments: z
      .array(
        z.object({
          fromMonth: z.string().nullable().describe('YYYY-MM; null: since the benefit began'),
          inWords: bilingual,
          agencyName: z.string(),
          provinceName: z.string(),
          regionalAllowance: money,
        }),
      )
      .describe('One after the other'),
  }),
);

export const destinationShown = z.object({
  wardName: z.string(),
  provinceName: z.string(),
  agencyName: z.string(),
  regionalAllowance: money.nullable().describe('null: no coefficient on record, the office sets it'),
});

export function showBenefits(benefits: readonly BenefitFact[]): z.infer<typeof benefitsShown> {
  return benefits.map(({ benefitId, kind, state, decisionNumber, from, to, amount, attorneyName, payments }) => ({
    benefitId,
    name: BENEFIT_NAMES[kind],
    state,
    decisionNumber,
    from: from.toString(),
    to: to?.toString() ?? null,
    amount,
    attorneyName: attorneyName ?? null,
    payments: payments.map((payment) => ({
      fromMonth: payment.fromMonth ?? null,
      inWords: paymentInWords(payment),
      agencyName: payment.agencyName,
      provinceName: payment.provinceName,
      regionalAllowance: payment.regionalAllowance,
    })),
  }));
}

export function showDestination(destination: DestinationFact | undefined): z.infer<typeof destinationShown> | null {
  if (destination === undefined) return null;
  const { wardName, provinceName, agencyName, regionalAllowance } = destination;
  return { wardName, provinceName, agencyName, regionalAllowance: regionalAllowance ?? null };
}
