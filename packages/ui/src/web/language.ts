import type { Language } from '../texts/define-texts.ts';

export const LANGUAGE_COOKIE = 'openvssid_language';
const A_YEAR = 365 * 24 * 60 * 60;

export function readLanguage(value: string | null | undefined): Language {
  return value === 'en' ? 'en' : 'vi';
}

export const languageCookieOptions = (url: URL) => ({
  path: '/',
  maxAge: A_YEAR,
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: url.protocol === 'https:',
});

const HERE = 'http://here.invalid';

/** A path of this site, or the first page: a link from outside must not lead away. */
export function safePath(path: string | null, fallback = '/'): string {
  const url = path?.startsWith('/') ? URL.parse(path, HERE) : null;
  // `/.//elsewhere` is a path here, and what is left of it once read is an address elsewhere.
  if (url?.origin !== HERE || url.pathname.startsWith('//')) return fallback;
  return url.pathname + url.search + url.hash;
}

export function languageLink(to: Language, url: { pathname: string; search: string }): string {
  return `/language?to=${to}&back=${encodeURIComponent(url.pathname + url.search)}`;
}
