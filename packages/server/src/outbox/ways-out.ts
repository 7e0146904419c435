import { createTransport } from 'nodemailer';
import { Undeliverable } from './undeliverable.ts';

/** `system` stands in the ids of letters: `<…@openvssid>`. */
export type WaysOutSettings = { smtpUrl: string; mailFrom: string; smsUrl: string; smsToken: string; system: string };

export type WaysOut = {
  email(letter: { messageId: string; recipient: string; subject: string; text: string }): Promise<void>;
  sms(message: { messageId: string; recipient: string; text: string }): Promise<void>;
  close(): void;
};

// Each shorter than the queue's expiry: a job is not given to a second worker while the first still waits for an answer.
const TIMEOUT_MS = 15_000;

/**
 * The ways out of the house: each resolves once the other side has taken the letter, else it throws `Undeliverable`. Both carry the
 * message's id, so that a repeat can be recognised.
 */
export function openWaysOut({ smtpUrl, mailFrom, smsUrl, smsToken, system }: WaysOutSettings): WaysOut {
  const smtp = createTransport({
    url: smtpUrl,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  return {
    async email({ messageId, recipient, subject, text }) {
      await smtp
        .sendMail({ from: mailFrom, to: recipient, messageId: `<${messageId}@${system}>`, subject, text })
        .catch(refusedBySmtp);
    },
    async sms({ messageId, recipient, text }) {
      const answer = await fetch(smsUrl, {
        method: 'POST',
        headers: { authorization: `Bearer ${smsToken}`, 'content-type': 'application/json', 'idempotency-key': messageId },
        body: JSON.stringify({ to: recipient, text }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      }).catch(unreachable);
      if (!answer.ok) throw new Undeliverable(`http-${answer.status}`, isFinal(answer.status));
    },
    close: () => smtp.close(),
  };
}

/** SMTP answers 5xx for good and 4xx for now. Their text may quote the recipient and goes no further than this. */
function refusedBySmtp(error: { responseCode?: number; code?: string }): never {
  const status = error.responseCode;
  throw status === undefined
    ? new Undeliverable(`smtp-${error.code ?? 'unreachable'}`, false)
    : new Undeliverable(`smtp-${status}`, status >= 500);
}

function unreachable(): never {
  throw new Undeliverable('http-unreachable', false);
}

/** A request that was wrong stays wrong; "too early", "too many", "timed out" and a token that is being changed do not. */
export function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 403, 408, 409, 425, 429].includes(status);
}
