import type { ReaderLanguage } from '@openvssid/core';
import { openWaysOut } from '@openvssid/server/outbox/ways-out';
import type { Config } from '../config.ts';
import type { Channel, Message } from './message.ts';
import { emailOf, smsOf } from './texts.ts';

export type Letter = { messageId: string; recipient: string; language: ReaderLanguage; message: Message };

/** Hands a letter over; resolves once the other side has taken it. */
export type Transports = Record<Channel, (letter: Letter) => Promise<void>> & { close(): void };

/** Throws one clear line where production has no address for letters or short messages. */
export function openTransports(config: Config): Transports {
  const { email, sms, close } = openWaysOut({
    smtpUrl: outside(config, 'SMTP_URL', config.SMTP_URL, `smtp://127.0.0.1:${config.PORT_SANDBOX_SMTP}`),
    mailFrom: config.MAIL_FROM,
    smsUrl: outside(config, 'SMS_URL', config.SMS_URL, `http://127.0.0.1:${config.PORT_SANDBOX}/sms`),
    smsToken: outside(config, 'SMS_TOKEN', config.SMS_TOKEN, 'sandbox'),
    system: 'openvssid',
  });
  return {
    email: ({ messageId, recipient, language, message }) =>
      email({ messageId, recipient, ...emailOf(message, language, config.HOTLINE) }),
    sms: ({ messageId, recipient, language, message }) => sms({ messageId, recipient, text: smsOf(message, language) }),
    close,
  };
}

function outside(config: Config, name: string, value: string | undefined, sandbox: string): string {
  if (value !== undefined) return value;
  if (config.NODE_ENV === 'production') throw new Error(`${name} is not set: letters and codes have no way out.`);
  return sandbox;
}
