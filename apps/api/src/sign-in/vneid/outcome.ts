import type { Refusal } from '@openvssid/core';
import type { Attempt } from './attempt.ts';

/** Said beside the other ways in, which are on that page. */
const ON_THE_SIGN_IN_PAGE = ['vneid-cancelled', 'vneid-unavailable'];
/** Who they are is known: what they can do next stands where one registers. */
const AT_REGISTRATION = ['vneid-no-account', 'vneid-unknown-number', 'vneid-person-differs'];

/** The page that says why somebody who came back from VNeID is not where they wanted to be. */
export function pageOfRefusal({ code, params }: Refusal, attempt: Attempt | undefined): string {
  const reason = code.replace('vneid-', '');
  const next: Record<string, string> = attempt && attempt.next !== '/' ? { next: attempt.next } : {};
  if (AT_REGISTRATION.includes(code)) return '/register/vneid';
  const proving = attempt !== undefined && attempt.sessionId !== null;
  if (ON_THE_SIGN_IN_PAGE.includes(code)) return address(proving ? '/confirm' : '/sign-in', { vneid: reason, ...next });
  const have: Record<string, string> = params?.['have'] ? { have: String(params['have']) } : {};
  return address('/sign-in/vneid', { result: reason, ...have, ...(proving && { for: 'confirm' }), ...next });
}

function address(path: string, query: Record<string, string>): string {
  return `${path}?${new URLSearchParams(query).toString()}`;
}
