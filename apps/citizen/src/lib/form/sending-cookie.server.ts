import type { Cookies } from '@sveltejs/kit';
import type { Place } from './place.ts';

/** The code that was asked for to send a draft: where it went, and until when it counts. Its id is the key of the sending, too. */
export type Sending = {
  readonly codeId: string;
  readonly channel: 'sms' | 'email';
  readonly recipient: string;
  readonly messageId: string;
  readonly expiresAt: string;
  readonly resendAt: string;
};

const NAME = 'openvssid_sending';
const SECONDS = 2 * 60 * 60;

/** Kept by the browser until the receipt is there: a repeat after a lost answer, or a reload, is the same sending. */
export function keepSending(
  cookies: Cookies,
  url: URL,
  place: Place,
  { codeId, channel, recipient, messageId, expiresAt, resendAt }: Sending,
): void {
  const value = JSON.stringify([keyOf(place), codeId, channel, recipient, messageId, expiresAt, resendAt]);
  cookies.set(NAME, value, {
    path: '/services',
    httpOnly: true,
    sameSite: 'strict',
    secure: url.protocol === 'https:',
    maxAge: SECONDS,
  });
}

export function sendingOf(cookies: Cookies, place: Place): Sending | undefined {
  const kept = parse(cookies.get(NAME));
  const [key, codeId, channel, recipient, messageId, expiresAt, resendAt] = kept;
  if (key !== keyOf(place) || !codeId || !recipient || !messageId || !expiresAt || !resendAt) return undefined;
  return { codeId, channel: channel === 'email' ? 'email' : 'sms', recipient, messageId, expiresAt, resendAt };
}

export function forgetSending(cookies: Cookies): void {
  cookies.delete(NAME, { path: '/services' });
}

const keyOf = ({ procedure, subject, for: child }: Place): string => [procedure, subject, child ?? ''].join(' ');

function parse(text: string | undefined): string[] {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return Array.isArray(value) ? value.map(String) : [];
  } catch {
    return [];
  }
}
