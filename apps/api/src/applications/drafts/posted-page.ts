import { z } from 'zod';
import { draftShown, fieldErrorShown } from './show-draft.ts';

/** One page of a draft as it is saved, by the person or at the desk. */
export const postedPage = z.object({
  page: z.string().max(60),
  version: z.number().int().min(0),
  answers: z.record(z.string().max(60), z.unknown()),
});
export const savedPage = z.object({
  draft: draftShown,
  errors: z.array(fieldErrorShown).describe('Of the page that was saved'),
});
