import { refuse, type Result } from '@openvssid/core';
import type { ActingFor } from '../../access/act-for.ts';
import { type OpenedFile, readStoredFile } from '../../files/stored-file.ts';
import { findLetter } from '../../letters/find.ts';
import type { Services } from '../../services.ts';
import { withOwnFile } from './own-file.ts';

/** The written notice that the history has to be verified elsewhere. */
export function openVerificationNotice(services: Services, acting: ActingFor, number: string): Promise<Result<OpenedFile>> {
  return withOwnFile(services, acting, number, async (tx, { personId, applicationId }) => {
    const notice = await findLetter(tx.run, personId, applicationId, 'verification');
    return notice ? readStoredFile(services, tx.run, personId, notice.fileId) : refuse('not-found');
  });
}
