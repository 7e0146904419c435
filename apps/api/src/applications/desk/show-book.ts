import type { BookFact, CorrectionFact, MergingFact } from '@openvssid/procedures';
import { z } from 'zod';
import { day } from '../../http/schemas.ts';

const outcome = z.enum(['agrees', 'differs', 'unknown', 'no-answer']);
const count = z.number().int();

export const bookShown = z.object({
  issueNumber: count,
  issuedOn: day.nullable().describe('null: the cover from before these records'),
  months: count,
  owedMonths: count,
  owedBy: z.array(z.string()),
  keptMonths: count.describe('months paid that no one-time payment was drawn for'),
  oneTimePaidOn: day.nullable(),
  otherNumbers: z.array(z.string()).describe('certainly this person’s, not merged yet'),
  mergedNumbers: z.array(z.string()),
});

export const correctionShown = z.object({
  item: z.enum(['fullName', 'birthDate', 'sex', 'ethnicity', 'nationality']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  register: outcome.nullable().describe('what the population register says to the new value; null: not asked'),
  documents: count,
});

export const mergingShown = z.object({
  number: z.string(),
  record: z
    .object({
      own: z.boolean(),
      fullName: z.string(),
      birthDate: day,
      birthYearOnly: z.boolean(),
      sex: z.enum(['male', 'female']),
      idNumber: z.string().nullable(),
      deceasedOn: day.nullable(),
      agencyName: z.string(),
      account: z.enum(['none', 'invited', 'active', 'closed']),
      openFiles: count,
      runningBenefits: count,
      months: count,
      doubleMonths: count.describe('months of social insurance that both numbers have'),
      differs: z.array(z.enum(['fullName', 'birthDate', 'sex', 'citizenNumber'])),
    })
    .nullable()
    .describe('null: the number leads to nobody'),
});

export function showBook({
  issuedOn,
  oneTimePaidOn,
  owedBy,
  otherNumbers,
  mergedNumbers,
  ...book
}: BookFact): z.infer<typeof bookShown> {
  return {
    ...book,
    issuedOn: issuedOn?.toString() ?? null,
    oneTimePaidOn: oneTimePaidOn?.toString() ?? null,
    owedBy: [...owedBy],
    otherNumbers: [...otherNumbers],
    mergedNumbers: [...mergedNumbers],
  };
}

export function showCorrection({ item, from, to, register, documents }: CorrectionFact): z.infer<typeof correctionShown> {
  return { item, from: from ?? null, to: to ?? null, register: register ?? null, documents };
}

export function showMerging({ number, record }: MergingFact): z.infer<typeof mergingShown> {
  if (record === undefined) return { number, record: null };
  const { birthDate, deceasedOn, idNumber, differs, ...rest } = record;
  return {
    number,
    record: {
      ...rest,
      birthDate: birthDate.toString(),
      deceasedOn: deceasedOn?.toString() ?? null,
      idNumber: idNumber ?? null,
      differs: [...differs],
    },
  };
}
