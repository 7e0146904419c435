import type { RequestEvent } from '@sveltejs/kit';
import type { OpenedSession } from '#server/accounts/sign-in.ts';

type Cookie = 'vneid_session' | 'vneid_device' | 'vneid_device_request' | 'vneid_recovery' | 'vneid_registration';
type Holder = Pick<RequestEvent, 'cookies' | 'url'>;

const DEVICE_SECONDS = 400 * 24 * 60 * 60;

/** At an https address browsers take a `__Host-` cookie from this very host alone, as packages/server/src/http/host-cookies.ts reads it. */
const nameOf = (cookie: Cookie, url: URL): string => (url.protocol === 'https:' ? `__Host-${cookie}` : cookie);

const optionsOf = (url: URL) => ({ path: '/', httpOnly: true, sameSite: 'lax' as const, secure: url.protocol === 'https:' });

export function readCookie({ cookies, url }: Holder, cookie: Cookie): string | undefined {
  return cookies.get(nameOf(cookie, url));
}

/** Without `maxAge` it ends with the browser. */
export function setCookie({ cookies, url }: Holder, cookie: Cookie, value: string, maxAge?: number): void {
  cookies.set(nameOf(cookie, url), value, { ...optionsOf(url), ...(maxAge !== undefined && { maxAge }) });
}

export function deleteCookie({ cookies, url }: Holder, cookie: Cookie): void {
  cookies.delete(nameOf(cookie, url), optionsOf(url));
}

/** The device's cookie outlives the session: it only says that this browser is no stranger. */
export function keepSession(event: Holder, { sessionToken, deviceToken }: OpenedSession): void {
  setCookie(event, 'vneid_session', sessionToken);
  if (deviceToken !== undefined) setCookie(event, 'vneid_device', deviceToken, DEVICE_SECONDS);
}
