import { redirect } from '@sveltejs/kit';
import { VNEID_ISSUER } from '$app/env/private';

/** Where people sign in elsewhere; undefined where this installation is not connected. */
export const VNEID_ORIGIN = URL.canParse(VNEID_ISSUER) ? new URL(VNEID_ISSUER).origin : undefined;

/** Leads to VNeID, and nowhere else outside. */
export function leaveForVneid(url: string): never {
  return redirect(303, url, { external: VNEID_ORIGIN === undefined ? [] : [VNEID_ORIGIN] });
}
