import { fetchBounded } from '@openvssid/server/http/fetch-bounded';
import type { Result } from '@openvssid/core';
import { type ProviderList, readProviderList } from './provider-list.ts';

/** More than a million transactions. */
const LONGEST_LIST_BYTES = 96 * 1024 * 1024;
const WITHIN_MS = 2 * 60 * 1000;

/** VNPAY's list of a day. Throws where it does not come; one that cannot be read whole is refused. */
export async function fetchProviderList(listUrl: string, day: Temporal.PlainDate): Promise<Result<ProviderList>> {
  const address = new URL(listUrl);
  address.searchParams.set('day', day.toString());
  const response = await fetchBounded(
    address.href,
    { headers: { accept: 'text/csv' }, redirect: 'error', signal: AbortSignal.timeout(WITHIN_MS) },
    LONGEST_LIST_BYTES,
  );
  if (!response.ok) throw new Error(`the provider's list of ${day.toString()}: http-${response.status}`);
  return readProviderList(await response.text());
}
