import { z } from 'zod';

/** Shapes that routes of many capabilities share. */

/** What a reader of another language gets besides is added on the way out (translate-answers.ts). */
export const bilingual = z.object({ vi: z.string(), en: z.string() }).readonly();

export const day = z.iso.date().describe('YYYY-MM-DD');
export const moment = z.string().describe('ISO 8601');

export const number = z.string().max(40);

export const done = z.object({ done: z.literal(true) });
