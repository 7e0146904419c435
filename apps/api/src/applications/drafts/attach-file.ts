import { ok, refuse, type Result } from '@openvssid/core';
import { procedureByKey } from '@openvssid/procedures';
import { cleanFile } from '../../files/clean-file.ts';
import { type DraftPlace, draftFiles, lockDraftFiles } from '../../files/draft-files.ts';
import { tidyFileName } from '../../files/file-name.ts';
import { keepFile, type StoredFile } from '../../files/stored-file.ts';
import { countHit } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import { momentNow } from '@openvssid/server/clock';
import { procedureSettings } from '../settings.ts';
import { openDraft, questionsOf } from './draft.ts';
import { dropExpiredDraft } from './drop-draft.ts';

export type SentFile = { question: string; name: string | undefined; bytes: Buffer };

/** Takes one file for a question of a draft: cleaned, encrypted, stored; never more than the question asks for. */
export async function attachFile(services: Services, place: DraftPlace, sent: SentFile): Promise<Result<StoredFile>> {
  const procedure = procedureByKey(place.procedure);
  const question = procedure && questionsOf(procedure).find(({ key }) => key === sent.question);
  if (question?.kind !== 'fileList') return refuse('not-found');
  const counted = await countHit(services, 'upload-by-account', String(place.personId));
  if (!counted.ok) return counted;
  const now = momentNow(services);
  const time = { now, draftDays: services.config.DRAFT_DAYS, settings: procedureSettings(services.config) };
  const draft = await openDraft(services.db.read, place, time);
  if (!draft.ok) return draft;
  await dropExpiredDraft(services, place, time);
  const cleaned = await cleanFile(sent.bytes, question.mediaTypes);
  if (!cleaned.ok) return cleaned;
  const { bytes, mediaType } = cleaned.value;
  const name = tidyFileName(sent.name, mediaType);
  const kept = await keepFile(services, { ...place, purpose: 'attachment', question: question.key, name, mediaType, bytes, now });
  const recorded = await services.db.transaction(async (tx) => {
    await lockDraftFiles(tx, place.personId);
    const there = (await draftFiles(tx.run, place)).filter((file) => file.question === question.key);
    if (there.length >= question.maxFiles) return refuse('too-many-files', { params: { limit: question.maxFiles } });
    await kept.record(tx);
    return ok({ fileId: kept.fileId, question: question.key, name, mediaType, byteLength: bytes.length });
  });
  if (!recorded.ok) await kept.discard();
  return recorded;
}
