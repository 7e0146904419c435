import type { Cookies } from '@sveltejs/kit';

/** What the page of a code needs to know of it; it survives a reload and works without JavaScript. */
export type PendingCode = {
  codeId: string;
  messageId: string;
  channel: 'sms' | 'email';
  recipient: string;
  expiresAt: string;
  resendAt: string;
};

const COOKIE = 'openvssid_code';
const SECONDS = 15 * 60;

/** `path`: where the code is asked for; the cookie goes nowhere else. */
export function keepPendingCode(cookies: Cookies, url: URL, path: string, code: PendingCode): void {
  cookies.set(COOKIE, JSON.stringify(code), {
    path,
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    maxAge: SECONDS,
  });
}

export function forgetPendingCode(cookies: Cookies, path: string): void {
  cookies.delete(COOKIE, { path });
}

/** Undefined where there is none or it is not of our making. */
export function readPendingCode(cookies: Cookies): PendingCode | undefined {
  try {
    const value: unknown = JSON.parse(cookies.get(COOKIE) ?? '');
    return isPendingCode(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const TEXTS = ['codeId', 'messageId', 'recipient', 'expiresAt', 'resendAt'] as const;

function isPendingCode(value: unknown): value is PendingCode {
  if (typeof value !== 'object' || value === null) return false;
  const record: Partial<Record<string, unknown>> = { ...value };
  return (
    TEXTS.every((name) => typeof record[name] === 'string') && (record['channel'] === 'sms' || record['channel'] === 'email')
  );
}
