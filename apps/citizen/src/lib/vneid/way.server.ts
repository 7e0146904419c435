import type { RequestEvent } from '@sveltejs/kit';
import type { paths } from '#lib/api.generated.ts';
import { api } from '#lib/api.ts';

export type VneidWay = paths['/api/sign-in/vneid']['get']['responses'][200]['content']['application/json'];

const NONE: VneidWay = { offered: false, interrupted: false, floors: { vssid: '', vneid: '' } };

/** Whether one can go to VNeID from here. Never throws: the other ways in stay open. */
export async function vneidWay(event: Pick<RequestEvent, 'fetch' | 'url'>): Promise<VneidWay> {
  return (await api(event).GET('/api/sign-in/vneid')).data ?? NONE;
}

/** What the address says happened at VNeID, of the things that are said beside the other ways in. */
export function vneidNotice({ searchParams }: URL): 'cancelled' | 'unavailable' | undefined {
  const said = searchParams.get('vneid');
  return said === 'cancelled' || said === 'unavailable' ? said : undefined;
}
