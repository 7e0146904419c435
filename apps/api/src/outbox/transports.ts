import { createTransport } from 'nodemailer';
import type { Config } from '../config.ts';
import type { Channel, Message } from './message.ts';
import { Undeliverable } from './undeliverable.ts';
import { emailOf, smsOf } from './texts.ts';
import type { ReaderLanguage } from '@openvssid/core';

export type Letter = { messageId: string; recipient: string; language: ReaderLanguage; message: Message };

/** Hands a letter over; resolves once the other side has taken it. Both carry the message's id, so that a repeat can be recognised. */
export type Transports = Record<Channel, (letter: Letter) => Promise<void>> & { close(): void };

// Each shorter than the queue's expiry: a job is not given to a second worker while the first still waits for an answer.
const TIMEOUT_MS = 15_000;

/** The ways out of the house. Throws one clear line where production has no address for them. */
export function openTransports(config: Config): Transports {
  const smtp = createTransport({
    url: outside(config, 'SMTP_URL', config.SMTP_URL, `smtp://127.0.0.1:${config.PORT_SANDBOX_SMTP}`),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  const smsUrl = outside(config, 'SMS_URL', config.SMS_URL, `http://127.0.0.1:${config.PORT_SANDBOX}/sms`);
  const smsToken = outside(config, 'SMS_TOKEN', config.SMS_TOKEN, 'sandbox');
  return {
    email: async ({ messageId, recipient, language, message }) => {
      const { subject, text } = emailOf(message, language, config.HOTLINE);
      await smtp
        .sendMail({ from: config.MAIL_FROM, to: recipient, messageId: `<${messageId}@openvssid>`, subject, text })
        .catch(refusedBySmtp);
    },
    sms: async ({ messageId, recipient, language, message }) => {
      const answer = await fetch(smsUrl, {
        method: 'POST',
        headers: { authorization: `Bearer ${smsToken}`, 'content-type': 'application/json', 'idempotency-key': messageId },
        body: JSON.stringify({ to: recipient, text: smsOf(message, language) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      }).catch(unreachable);
      if (!answer.ok) throw new Undeliverable(`http-${answer.status}`, isFinal(answer.status));
    },
    close: () => smtp.close(),
  };
}

function outside(config: Config, name: string, value: string | undefined, sandbox: string): string {
  if (value !== undefined) return value;
  if (config.NODE_ENV === 'production') throw new Error(`${name} is not set: letters and codes have no way out.`);
  return sandbox;
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
function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 403, 408, 409, 425, 429].includes(status);
}
