import { ok, type Result } from '@openvssid/core';
import { momentNow } from '@openvssid/server/clock';
import type { Citizen } from '../http/citizen-session.ts';
import { takeTry } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { checkWords, fileFeedback, findSent, type NewFeedback } from './file-feedback.ts';

export type SentFeedback = Pick<NewFeedback, 'category' | 'text' | 'replyEmail' | 'language'> & { clientKey: string };

/** Where the answer will be read. */
export type AnswerComesBy = 'app' | 'email' | 'nothing';
export type Sent = { number: string; answerBy: AnswerComesBy };

/** Feedback from the form: of whoever is signed in, else of a stranger at this network address. A repeat costs no try. */
export async function sendFeedback(
  services: Services,
  citizen: Citizen | undefined,
  address: string,
  sent: SentFeedback,
): Promise<Result<Sent>> {
  const words = checkWords(sent.text);
  if (!words.ok) return words;
  const replyEmail = citizen ? undefined : sent.replyEmail;
  const feedback = { ...sent, replyEmail, text: words.value, personId: citizen?.personId ?? null };
  const filed = (await findSent(services.db.read, feedback)) ?? (await fileNew(services, feedback, address));
  if (!filed.ok) return filed;
  return ok({ number: filed.value.number, answerBy: citizen ? 'app' : replyEmail === undefined ? 'nothing' : 'email' });
}

async function fileNew(
  services: Services,
  feedback: Omit<NewFeedback, 'now'>,
  address: string,
): Promise<Result<{ number: string }>> {
  const allowed = await (feedback.personId === null
    ? takeTry(services, 'feedback-by-address', address)
    : takeTry(services, 'feedback-by-account', String(feedback.personId)));
  if (!allowed.ok) return allowed;
  const now = momentNow(services);
  return services.db.transaction((tx) => fileFeedback(tx, { ...feedback, now }));
}
