import { isOlderThan, refuse, type Refusal } from '@openvssid/core';
import { hasPasscodeProof } from '../accounts/passcode/prove.ts';
import type { Person } from '../accounts/session.ts';
import { APP_VERSION } from '../openid/app-version.ts';
import type { Services } from '../services.ts';
import { type Consent, consentOf } from './consent/consent.ts';

/** Who opens the book, as far as it matters here. */
export type Holder = Pick<Person, 'accountId' | 'citizenNumber' | 'level' | 'passcodeProvedAt'>;

/** So long after the passcode was entered the book stays open: reading a visit or two must not ask again. */
const BOOK_OPEN = { minutes: 15 };

/** What has to be done before the book opens, in this order; undefined: nothing. */
export type Before = { kind: 'not-for-this-account'; refusal: Refusal } | { kind: 'consent' } | { kind: 'passcode' };

/** Whoever may not see the book at all learns it before being asked for anything. */
export async function beforeBook(services: Services, holder: Holder): Promise<{ before: Before } | { consent: Consent }> {
  const refusal = refusalOf(services, holder);
  if (refusal) return { before: { kind: 'not-for-this-account', refusal } };
  const consent = await consentOf(services, holder.accountId);
  if (!consent) return { before: { kind: 'consent' } };
  if (!hasPasscodeProof(services, holder, BOOK_OPEN)) return { before: { kind: 'passcode' } };
  return { consent };
}

/** The rule of the documents: level 2, and an app that knows the book. */
export function refusalOf({ config }: Services, { level }: Pick<Holder, 'level'>): Refusal | undefined {
  const need = config.HEALTH_BOOK_FLOOR_VNEID;
  if (isOlderThan(APP_VERSION, need))
    return refuse('app-too-old-for-health-book', { params: { have: APP_VERSION, need } }).refusal;
  if (level < 2) return refuse('level-2-needed').refusal;
  return undefined;
}
