import type { Transaction } from '@openvssid/server/db/database';
import { tell } from '../../notifications/tell.ts';
import { sendMessage } from '../../outbox/send-message.ts';
import type { Services } from '../../services.ts';
import type { FeedbackFile } from './file.ts';

/** The outbox keeps letters by person; nobody has this number (the sequence begins at 1). */
const STRANGER = 0;

/** Somebody known reads the answer in the app and is told of it; a stranger gets it by the e-mail they left, if they left one. */
export async function tellWriter(
  tx: Transaction,
  services: Services,
  { personId, number, replyEmail, language }: FeedbackFile,
  answer: string,
  now: Temporal.Instant,
): Promise<void> {
  if (personId !== null) {
    const notification = { kind: 'feedback-answered', data: { number } } as const;
    await tell(tx, services, { personId, notification, link: `/feedback/${number}`, channels: ['app', 'email'], now });
  } else if (replyEmail !== null) {
    const letter = { template: 'feedback-answer', data: { number, answer } } as const;
    await sendMessage(tx, { personId: STRANGER, channel: 'email', recipient: replyEmail, language, now, ...letter });
  }
}
