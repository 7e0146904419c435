import { z } from 'zod';
import { calculationStep } from '../../calculators/results/step.ts';
import type { Quote } from './quote.ts';

const day = z.string().describe('YYYY-MM-DD');
const month = z.string().describe('YYYY-MM');
const dong = z.number().int().describe('whole đồng');
export const relation = z.enum(['self', 'child', 'relative']);

const about = { participant: z.number().int().nullable().describe('place among the participants; null: the whole order') };
const notice = <Code extends string, Data extends z.ZodRawShape>(code: Code, data: Data) =>
  z.object({ ...about, code: z.literal(code), data: z.object(data) });

export const quoteNotice = z.discriminatedUnion('code', [
  notice('cover-follows', { validTo: day }),
  notice('cover-gap', { from: day, to: day }),
  notice('cover-waits', { from: day, days: z.number().int() }),
  notice('cover-follows-other-card', { validTo: day }),
  notice('five-years-kept', { on: day }),
  notice('five-years-broken', { was: day, on: day }),
  notice('five-years-begin', { on: day }),
  notice('household-order', { place: z.number().int(), percent: z.number().int(), before: z.number().int() }),
  notice('no-household', {}),
  notice('price-changes', { on: day, monthly: dong, then: dong }),
  notice('pay-by', { on: day }),
  notice('months-left-out', { from: month, to: month, months: z.number().int() }),
  notice('months-run', { from: month, to: month }),
  notice('support-ends', { supported: z.number().int(), months: z.number().int() }),
  notice('order-open', { reference: z.string().nullable().describe('null: somebody else’s'), expiresAt: z.string() }),
  notice('order-open-gives-way', { expiresAt: z.string() }),
]);

const quotedItem = z.object({
  participant: z.number().int().describe('place among the participants'),
  fund: z.enum(['health', 'social-insurance']),
  fromDay: day,
  toDay: day,
  months: z.number().int(),
  gross: dong,
  support: dong,
  amount: dong,
  firstFacilityCode: z.string().nullable(),
  income: dong.nullable(),
});

const quotedParticipant = z.object({
  relation,
  fullName: z.string(),
  maskedNumber: z.string(),
  before: z.object({
    validTo: day.nullable().describe('last day of the cover that counts'),
    monthsTotal: z.number().int().nullable().describe('months of social insurance'),
  }),
  after: z.object({
    validFrom: day.nullable(),
    validTo: day.nullable(),
    fiveYearsOn: day.nullable().describe('when five continuous years are reached'),
    monthsTotal: z.number().int().nullable(),
  }),
  amount: dong,
});

export const quoteAnswer = z.object({
  kind: z.enum(['household-health', 'voluntary']),
  amount: dong,
  gross: dong,
  support: dong.describe('what the State adds'),
  agencyCode: z.string(),
  pricedOn: day.describe('the day whose prices and law it is computed by'),
  payBy: day.nullable().describe('last day on which these months count as paid in time'),
  law: z.string().nullable(),
  steps: z.array(calculationStep),
  participants: z.array(quotedParticipant),
  items: z.array(quotedItem),
  notices: z.array(quoteNotice),
});

/** A quote as its payer sees it: without our own numbers of people. */
export function answerOf({ participants, items, ...quote }: Quote) {
  return {
    ...quote,
    steps: [...quote.steps],
    notices: [...quote.notices],
    participants: participants.map(({ personId: _, ...participant }) => participant),
    items: items.map(({ personId, fund, fromDay, toDay, months, gross, support, amount, firstFacilityCode, income }) => ({
      participant: participants.findIndex((one) => one.personId === personId),
      fund,
      fromDay,
      toDay,
      months,
      gross,
      support,
      amount,
      firstFacilityCode,
      income,
    })),
  };
}
