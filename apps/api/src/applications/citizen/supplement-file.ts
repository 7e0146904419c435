import { mayHappen, ok, refuse, type Result } from '@openvssid/core';
import type { ActingFor } from '../../access/act-for.ts';
import { cleanFile } from '../../files/clean-file.ts';
import { type DraftPlace, draftFiles, lockDraftFiles } from '../../files/draft-files.ts';
import { tidyFileName } from '../../files/file-name.ts';
import { keepFile, type StoredFile } from '../../files/stored-file.ts';
import type { Upload } from '../../files/upload.ts';
import { countHit } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import { momentNow } from '@openvssid/server/clock';
import { actorOf, findFileFor } from './own-file.ts';
import { supplementPlace } from './supplement.ts';

const MOST_FILES = 10;
const QUESTION = 'supplement';

/** One file for an answer to the officer; it waits until the answer is sent. */
export async function attachSupplementFile(
  services: Services,
  acting: ActingFor,
  number: string,
  upload: Upload,
): Promise<Result<StoredFile>> {
  const file = await findFileFor(services.db.read, acting, number);
  if (!file) return refuse('not-found');
  const allowed = mayHappen(file.now, 'info-added', actorOf(acting));
  if (!allowed.ok) return allowed;
  return keepForAnswer(services, supplementPlace(file), upload);
}

/** Of a file that waits for an answer. */
export async function keepForAnswer(services: Services, place: DraftPlace, upload: Upload): Promise<Result<StoredFile>> {
  const counted = await countHit(services, 'upload-by-account', String(place.personId));
  if (!counted.ok) return counted;
  const cleaned = await cleanFile(upload.bytes, ['image/jpeg', 'image/png', 'application/pdf']);
  if (!cleaned.ok) return cleaned;
  const { bytes, mediaType } = cleaned.value;
  const name = tidyFileName(upload.name, mediaType);
  const kept = await keepFile(services, {
    ...place,
    purpose: 'attachment',
    question: QUESTION,
    name,
    mediaType,
    bytes,
    now: momentNow(services),
  });
  const recorded = await services.db.transaction(async (tx) => {
    await lockDraftFiles(tx, place.personId);
    if ((await draftFiles(tx.run, place)).length >= MOST_FILES)
      return refuse('too-many-files', { params: { limit: MOST_FILES } });
    await kept.record(tx);
    return ok({ fileId: kept.fileId, question: QUESTION, name, mediaType, byteLength: bytes.length });
  });
  if (!recorded.ok) await kept.discard();
  return recorded;
}
