import { isReaderLanguage, preferredLanguage, type ReaderLanguage } from '@openvssid/core';

export { safePath } from '@openvssid/core';

export const LANGUAGE_COOKIE = 'openvssid_language';
/** Each in its own words: who looks for theirs may read no other. */
export const LANGUAGE_NAMES: Readonly<Record<ReaderLanguage, string>> = {
  vi: 'Tiếng Việt',
  en: 'English',
  ko: '한국어',
  ja: '日本語',
  zh: '中文',
};

const A_YEAR = 365 * 24 * 60 * 60;

/** What was chosen, as a cookie, a form or an address says it; Vietnamese where nothing we offer was. */
export function readLanguage(value: string | null | undefined): ReaderLanguage {
  return isReaderLanguage(value) ? value : 'vi';
}

/** The reader's language: what they chose, else what their browser asks for. */
export function languageOfReader(chosen: string | undefined, acceptLanguage: string | null): ReaderLanguage {
  return isReaderLanguage(chosen) ? chosen : preferredLanguage(acceptLanguage);
}

export const languageCookieOptions = (url: URL) => ({
  path: '/',
  maxAge: A_YEAR,
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: url.protocol === 'https:',
});

export function languageLink(to: ReaderLanguage, url: { pathname: string; search: string }): string {
  return `/language?to=${to}&back=${encodeURIComponent(url.pathname + url.search)}`;
}
