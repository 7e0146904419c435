import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Refusal } from '@openvssid/core';
import { throwRefused } from '#lib/refusal.ts';

export const BOOK = '/health/book';

type Asked = Pick<RequestEvent, 'locals' | 'url'>;

/** To the passcode, and from there back to where somebody wanted to go. */
export function toPasscode(next: string): never {
  redirect(303, `/passcode?next=${encodeURIComponent(next)}`);
}

/** What was refused at the gate of the book leads to the step that is missing; anything else is the error page. */
export function leadOrThrow(event: Asked, refusal: Refusal): never {
  if (refusal.code === 'passcode-needed') toPasscode(event.url.pathname);
  if (refusal.code === 'consent-needed' || refusal.code === 'health-book-empty') redirect(303, BOOK);
  return throwRefused(event, refusal);
}
