import { cleanWrittenText, type FiledAtDesk, IDENTITY_PAPERS, ok, refuse, type Result } from '@openvssid/core';
import type { Procedure } from '@openvssid/procedures';
import { z } from 'zod';
import type { AtWork } from '../../officers/reading.ts';

/** What an officer says of whoever stands before them. */
export const presented = {
  by: z.enum(['person', 'guardian', 'attorney']).describe('Who stands at the desk'),
  name: z.string().max(200).default('').describe('Their name, where it is not the person'),
  paper: z.enum(IDENTITY_PAPERS).describe('What they showed'),
  alike: z.literal(true).describe('The officer looked at the paper, and it is theirs'),
};
export type Presented = z.infer<z.ZodObject<typeof presented>>;

/** As it is kept with the act; refused where the service is not theirs to file. */
export function whoStands(
  { officer }: AtWork,
  { mayFile }: Procedure,
  { by, name: typed, paper }: Omit<Presented, 'alike'>,
): Result<FiledAtDesk> {
  if (!mayFile.includes(by)) return refuse('may-not-file-for', { field: 'by' });
  const name = cleanWrittenText(typed).replace(/\s+/g, ' ').trim();
  if (by !== 'person' && name === '') return refuse('required', { field: 'name' });
  return ok({ by, ...(by !== 'person' && { name }), paper, agencyCode: officer.agencyCode });
}
