import { cleanWrittenText, IDENTITY_PAPERS, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import type { AtSearch } from '../../people-search/reading.ts';
import type { Services } from '../../services.ts';
import type { Receipt } from '../filing/receipt.ts';
import { submit } from '../filing/submit.ts';
import { procedureOf } from '../procedure-of.ts';
import { byOfficer } from './by-officer.ts';
import { findFiling, placeOfFiling } from './desk-filing.ts';

export const filingToSend = z.object({
  clientKey: z.uuid().describe('Chosen by the client; a repeat with the same key gets the first receipt'),
  by: z.enum(['person', 'guardian', 'attorney']).describe('Who stands at the desk'),
  name: z.string().max(200).default('').describe('Their name, where it is not the person'),
  paper: z.enum(IDENTITY_PAPERS).describe('What they showed'),
  alike: z.literal(true).describe('The officer looked at the paper, and it is theirs'),
  commitment: z.literal(true).describe('Người nộp cam kết thông tin kê khai là đúng'),
});
export type FilingToSend = z.infer<typeof filingToSend>;

/** Sends what was filled in at the desk. */
export async function sendFiling(
  services: Services,
  at: AtSearch,
  filingId: string,
  { clientKey, by, name: typed, paper }: FilingToSend,
): Promise<Result<Receipt>> {
  const found = await findFiling(services, at, filingId);
  if (!found.ok) return found;
  const filing = found.value;
  if (!procedureOf(filing).mayFile.includes(by)) return refuse('may-not-file-for', { field: 'by' });
  const name = cleanWrittenText(typed).replace(/\s+/g, ' ').trim();
  if (by !== 'person' && name === '') return refuse('required', { field: 'name' });
  const atDesk = { by, ...(by !== 'person' && { name }), paper, agencyCode: at.officer.agencyCode };
  return submit(services, { place: placeOfFiling(filing), clientKey, confirmation: byOfficer(services, at, filing, atDesk) });
}
