import { redirect } from '@sveltejs/kit';
import { VNPAY_URL } from '$app/env/private';

/** Where people pay; undefined where that is not offered. */
export const VNPAY_ORIGIN = URL.canParse(VNPAY_URL) ? new URL(VNPAY_URL).origin : undefined;

/** Leads to VNPAY, and nowhere else outside. */
export function leaveForVnpay(address: string): never {
  return redirect(303, address, { external: VNPAY_ORIGIN === undefined ? [] : [VNPAY_ORIGIN] });
}
