import { CannotStart } from '@openvssid/server/cannot-start';
import { openWaysOut, type WaysOut } from '@openvssid/server/outbox/ways-out';
import type { Config } from '../config.ts';

/** Outside production, without another way out, letters and codes go to the sandbox where it listens by default. */
const SANDBOX = { smtpUrl: 'smtp://127.0.0.1:3025', smsUrl: 'http://127.0.0.1:3020/sms', smsToken: 'sandbox' };

/** Throws one clear line where production has no way out for letters. */
export function waysOutOf({ NODE_ENV, SMTP_URL, SMS_URL, SMS_TOKEN, MAIL_FROM }: Config): WaysOut {
  const missing = Object.entries({ SMTP_URL, SMS_URL, SMS_TOKEN }).find(([, value]) => value === undefined)?.[0];
  if (NODE_ENV === 'production' && missing !== undefined)
    throw new CannotStart(`${missing} is not set: letters and codes of VNeID have no way out.`);
  return openWaysOut({
    smtpUrl: SMTP_URL ?? SANDBOX.smtpUrl,
    smsUrl: SMS_URL ?? SANDBOX.smsUrl,
    smsToken: SMS_TOKEN ?? SANDBOX.smsToken,
    mailFrom: MAIL_FROM,
    system: 'vneid',
  });
}
