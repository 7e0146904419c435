import type { ReaderLanguage, Refusal } from '@openvssid/core';
import { z } from 'zod';
import { problemDetails } from '../../http/problems.ts';
import { relation } from './answer.ts';
import type { KnownParticipant } from './list-participants.ts';
import type { Payable } from './payable.ts';

const reason = z
  .object({ code: z.string(), text: z.string() })
  .nullable()
  .describe('why it cannot be paid for now, in the reader’s language; null: it can');

export const participantAnswer = z.object({
  reference: z.string().describe('names them in a quote and in an order; differs each time it is made'),
  relation,
  fullName: z.string(),
  maskedNumber: z.string(),
  looked: z.boolean().describe('false: of an earlier order, the records were not looked at and all below is unknown'),
  validTo: z.string().nullable().describe('last day of the health cover, YYYY-MM-DD; null: none, or noEnd'),
  noEnd: z.boolean(),
  needsFacility: z.boolean().describe('a first card: a facility is asked for'),
  householdPlace: z
    .object({ place: z.number().int(), percent: z.number().int(), before: z.number().int() })
    .nullable()
    .describe('in the household, for cover bought now; null: counted alone'),
  nextMonth: z.string().nullable().describe('next month of voluntary contributions that can be paid, YYYY-MM'),
  kinds: z.object({ 'household-health': reason, voluntary: reason }),
});
type ParticipantAnswer = z.infer<typeof participantAnswer>;

export function payableAnswer(payable: Payable, language: ReaderLanguage, requestId: string): ParticipantAnswer {
  const { personId: _, kinds, ...shown } = payable;
  const said = (refusal: Refusal | null) =>
    refusal && { code: refusal.code, text: problemDetails(refusal, language, requestId).title };
  return {
    ...shown,
    looked: true,
    kinds: { 'household-health': said(kinds['household-health']), voluntary: said(kinds.voluntary) },
  };
}

export function knownAnswer(known: KnownParticipant): ParticipantAnswer {
  return {
    ...known,
    relation: 'relative',
    looked: false,
    validTo: null,
    noEnd: false,
    needsFacility: false,
    householdPlace: null,
    nextMonth: null,
    kinds: { 'household-health': null, voluntary: null },
  };
}
