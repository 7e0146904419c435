import { APPLICATION_STATES } from '@openvssid/core';
import { z } from 'zod';
import { bilingual, number } from '../http/schemas.ts';

/** Shapes that several routes of applications share. */

export const applicationState = z.enum(APPLICATION_STATES);

export const numberParams = z.object({ number });
/** For whom somebody acts, where not for themselves. */
export const whose = z.object({ for: z.string().max(40).optional() });

export const reasonShown = z.object({ code: z.string(), text: bilingual, next: bilingual });

export const fileShown = z.object({
  fileId: z.uuid(),
  question: z.string().nullable(),
  name: z.string(),
  mediaType: z.string(),
  byteLength: z.number().int(),
});

export const answerValue = z.union([z.string(), z.boolean(), z.array(z.string()).readonly()]);
export const answersShape = z.record(z.string(), answerValue).readonly();

/** An answer in words, for reading. */
export const shownAnswer = z.object({ key: z.string(), label: bilingual, text: bilingual });
export const shownPage = z.object({ key: z.string(), title: bilingual, answers: z.array(shownAnswer) });

export const eligibilityShown = z.object({
  ok: z.boolean(),
  reasons: z.array(
    reasonShown.extend({
      nextProcedure: z.string().nullable(),
      openNumber: z.string().nullable().describe('Number of the application already open (R12)'),
    }),
  ),
});
