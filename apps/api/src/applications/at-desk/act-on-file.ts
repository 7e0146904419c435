import { mayHappen, ok, refuse, type Result } from '@openvssid/core';
import { dropDraftFile, draftFiles } from '../../files/draft-files.ts';
import { type OpenedFile, readStoredFile, type StoredFile } from '../../files/stored-file.ts';
import type { Upload } from '../../files/upload.ts';
import { countHit } from '../../http/tries.ts';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import { keepForAnswer } from '../citizen/supplement-file.ts';
import { addInformation, supplementPlace } from '../citizen/supplement.ts';
import { takeBack } from '../citizen/withdraw.ts';
import { procedureOf } from '../procedure-of.ts';
import { type OneFile, withFileAtDesk } from './filed-before.ts';
import { type Presented, whoStands } from './who-stands.ts';

const actorOf = ({ officer }: AtWork) => ({ kind: 'officer', id: officer.officerId }) as const;

/** A paper that the person brings because it was asked for; it waits until the answer is sent. */
export async function takeInPaper(services: Services, at: AtWork, one: OneFile, upload: Upload): Promise<Result<StoredFile>> {
  const place = await withFileAtDesk(services, at, one, async (_tx, file) => {
    const allowed = mayHappen(file.now, 'info-added', actorOf(at), { atDesk: true });
    return allowed.ok ? ok(supplementPlace(file, at.officer.officerId)) : allowed;
  });
  return place.ok ? keepForAnswer(services, place.value, upload) : place;
}

/** One of the papers that wait, to look whether it can be read. */
export async function openPaper(services: Services, at: AtWork, one: OneFile, fileId: string): Promise<Result<OpenedFile>> {
  const owner = await withFileAtDesk(services, at, one, async (tx, file) => {
    const waiting = await draftFiles(tx.run, supplementPlace(file, at.officer.officerId));
    return waiting.some((paper) => paper.fileId === fileId) ? ok(file.personId) : refuse('not-found');
  });
  return owner.ok ? readStoredFile(services, services.db.read, owner.value, fileId) : owner;
}

export async function giveBackPaper(services: Services, at: AtWork, one: OneFile, fileId: string): Promise<Result<undefined>> {
  const dropped = await withFileAtDesk(services, at, one, async (tx, file) =>
    (await dropDraftFile(tx, supplementPlace(file, at.officer.officerId), fileId)) ? ok(undefined) : refuse('not-found'),
  );
  if (dropped.ok) await services.files.remove(fileId);
  return dropped;
}

/** Answers what an officer asked for, with the papers taken in and words; the clock goes on with the days that were left. */
export async function supplementAtDesk(
  services: Services,
  at: AtWork,
  one: OneFile,
  { text, ...shown }: Presented & { text: string },
): Promise<Result<undefined>> {
  const counted = await countHit(services, 'desk-filing-by-officer', at.officer.officerId);
  if (!counted.ok) return counted;
  return withFileAtDesk(services, at, one, async (tx, file, now) => {
    const stands = whoStands(at, procedureOf(file), shown);
    if (!stands.ok) return stands;
    const place = supplementPlace(file, at.officer.officerId);
    return addInformation(tx, file, { place, actor: actorOf(at), text, atDesk: stands.value }, now);
  });
}

/** Takes the application back, as long as nothing is decided. */
export async function withdrawAtDesk(
  services: Services,
  at: AtWork,
  one: OneFile,
  { reason, ...shown }: Presented & { reason: string },
): Promise<Result<undefined>> {
  const counted = await countHit(services, 'desk-filing-by-officer', at.officer.officerId);
  if (!counted.ok) return counted;
  return withFileAtDesk(services, at, one, async (tx, file, now) => {
    const stands = whoStands(at, procedureOf(file), shown);
    if (!stands.ok) return stands;
    const because = reason === '' ? undefined : reason;
    return takeBack(tx, file, { actor: actorOf(at), reason: because, atDesk: stands.value }, now);
  });
}
