import type { RequestEvent } from '@sveltejs/kit';
import { NOT_KEPT_HEADER } from '../card-pages.ts';

/** Set by the API where somebody has come in from another site (sign-in/vneid/signed-in-notice.ts). */
const COOKIE = 'openvssid_signed_in';

/** Whether this page is the first after such a sign-in; asked once, it is not any more. */
export function takeSignedInNotice({ cookies, setHeaders, url }: Pick<RequestEvent, 'cookies' | 'setHeaders' | 'url'>): boolean {
  const secure = url.protocol === 'https:';
  // As packages/server/src/http/host-cookies.ts names it.
  const name = secure ? `__Host-${COOKIE}` : COOKIE;
  if (cookies.get(name) === undefined) return false;
  cookies.delete(name, { path: '/', secure });
  setHeaders({ [NOT_KEPT_HEADER]: '1' });
  return true;
}
