import type { Result } from '@openvssid/core';
import { z } from 'zod';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import type { Receipt } from '../filing/receipt.ts';
import { submit } from '../filing/submit.ts';
import { procedureOf } from '../procedure-of.ts';
import { byOfficer } from './by-officer.ts';
import { findFiling, placeOfFiling } from './desk-filing.ts';
import { presented, whoStands } from './who-stands.ts';

export const filingToSend = z.object({
  clientKey: z.uuid().describe('Chosen by the client; a repeat with the same key gets the first receipt'),
  ...presented,
  commitment: z.literal(true).describe('Người nộp cam kết thông tin kê khai là đúng'),
});
export type FilingToSend = z.infer<typeof filingToSend>;

/** Sends what was filled in at the desk. */
export async function sendFiling(
  services: Services,
  at: AtWork,
  filingId: string,
  { clientKey, ...shown }: FilingToSend,
): Promise<Result<Receipt>> {
  const found = await findFiling(services, at, filingId);
  if (!found.ok) return found;
  const filing = found.value;
  const stands = whoStands(at, procedureOf(filing), shown);
  if (!stands.ok) return stands;
  const confirmation = byOfficer(services, at, filing, stands.value);
  return submit(services, { place: placeOfFiling(filing), clientKey, confirmation });
}
