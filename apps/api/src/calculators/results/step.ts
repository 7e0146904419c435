import { z } from 'zod';
import { bilingual } from '../../http/schemas.ts';

/** One step of a calculation as people read it, first to last. */
export const calculationStep = z
  .object({
    label: bilingual.describe('what the figure is'),
    value: z.union([z.number(), z.string(), bilingual]),
    unit: z.enum([
      'dong',
      'dong-a-month',
      'months',
      'months-of-average',
      'years',
      'age',
      'days',
      'percent',
      'times',
      'number',
      'day',
      'month',
      'text',
    ]),
    working: bilingual.optional().describe('in numbers: 2 × 6,5 + 1,5 × 10'),
    law: bilingual.optional().describe('the article'),
    source: bilingual.optional().describe('the legal texts of the dated numbers that were used'),
    certainty: z.enum(['secondary', 'unverified']).optional().describe('only where a number used is not certain'),
  })
  .meta({ id: 'CalculationStep' });
