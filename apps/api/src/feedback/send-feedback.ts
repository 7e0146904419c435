import { ok, type Result } from '@openvssid/core';
import { momentNow } from '../applications/moment.ts';
import type { Citizen } from '../http/citizen-session.ts';
import { takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { checkWords, fileFeedback, type NewFeedback } from './file-feedback.ts';

export type SentFeedback = Pick<NewFeedback, 'category' | 'text' | 'replyEmail' | 'language'> & { clientKey: string };

/** Where the answer will be read. */
export type AnswerComesBy = 'app' | 'email' | 'nothing';
export type Sent = { number: string; answerBy: AnswerComesBy };

/** Feedback from the form: of whoever is signed in, else of a stranger at this network address. */
export async function sendFeedback(
  services: Services,
  citizen: Citizen | undefined,
  address: string,
  sent: SentFeedback,
): Promise<Result<Sent>> {
  const words = checkWords(sent.text);
  if (!words.ok) return words;
  const allowed = await (citizen
    ? takeTry(services, 'feedback-by-account', String(citizen.personId))
    : takeTry(services, 'feedback-by-address', address));
  if (!allowed.ok) return allowed;
  const replyEmail = citizen ? undefined : sent.replyEmail;
  const feedback = { ...sent, replyEmail, personId: citizen?.personId ?? null, now: momentNow(services) };
  const filed = await services.db.transaction((tx) => fileFeedback(tx, feedback));
  if (!filed.ok) return filed;
  return ok({ number: filed.value.number, answerBy: citizen ? 'app' : replyEmail === undefined ? 'nothing' : 'email' });
}
