import { type Language, refuse, type Result } from '@openvssid/core';
import { momentNow } from '@openvssid/server/clock';
import { checkWords, fileFeedback } from './file-feedback.ts';
import { takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { accessOf } from '../access-log/list.ts';

/** `personId`: the record whose log it is; `askedBy`: the person whose it is now. */
export type AccessQuestion = {
  personId: number;
  askedBy: number;
  seq: number;
  text: string;
  language: Language;
  clientKey: string;
};

/** A question or complaint about one access, into the queue of the person's agency. The same key again gets the first number. */
export async function askAboutAccess(services: Services, question: AccessQuestion): Promise<Result<{ number: string }>> {
  const { personId, askedBy, seq, ...rest } = question;
  if (!(await accessOf(services.db, personId, seq))) return refuse('not-found');
  const words = checkWords(rest.text);
  if (!words.ok) return words;
  const allowed = await takeTry(services, 'feedback-by-account', String(askedBy));
  if (!allowed.ok) return allowed;
  return services.db.transaction((tx) =>
    fileFeedback(tx, { ...rest, personId, category: 'access', about: { kind: 'access-log', seq }, now: momentNow(services) }),
  );
}
