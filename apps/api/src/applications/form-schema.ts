import { z } from 'zod';
import { bilingual } from '../http/schemas.ts';

/** Form of `packages/procedures` in the API's own words: every property that any kind of question has. */
const condition = z.object({ question: z.string(), is: z.array(z.union([z.string(), z.boolean()])).readonly() });
const option = z.object({ value: z.string(), label: bilingual, hint: bilingual.optional() });

/** What the records offer, by the key of the `recordChoice`. */
export const choicesShown = z
  .record(z.string(), z.array(option).readonly())
  .readonly()
  .describe('Options of the questions of kind recordChoice, from the person’s records');

const question = z.object({
  kind: z.enum([
    'locked',
    'text',
    'phone',
    'email',
    'date',
    'month',
    'choice',
    'multiChoice',
    'recordChoice',
    'tick',
    'fileList',
    'accountNumber',
    'insuranceNumber',
    'citizenNumber',
    'payPoint',
    'agency',
    'province',
    'ward',
    'bank',
    'facility',
  ]),
  key: z.string(),
  label: bilingual,
  hint: bilingual.optional(),
  when: condition.optional(),
  required: z.union([z.boolean(), condition]).optional(),
  optionalAtDesk: z.boolean().optional(),
  autocomplete: z.string().optional(),
  format: z.enum(['text', 'date', 'option']).optional(),
  options: z.array(option).readonly().optional(),
  minLength: z.number().int().optional(),
  maxLength: z.number().int().optional(),
  multiline: z.boolean().optional(),
  maxFiles: z.number().int().optional(),
  mediaTypes: z.array(z.string()).readonly().optional(),
  maxBytes: z.number().int().optional(),
  provinceQuestion: z.string().optional(),
  nearWard: z.string().optional(),
  fromCard: z.object({ nameQuestion: z.string() }).optional(),
});

const page = z.object({
  key: z.string(),
  title: bilingual,
  intro: bilingual.optional(),
  when: condition.optional(),
  questions: z.array(question).readonly(),
});

export const formShown = z.object({ procedure: z.string(), pages: z.array(page).readonly() });
