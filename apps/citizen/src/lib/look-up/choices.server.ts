import type { RequestEvent } from '@sveltejs/kit';
import { lookUpTexts } from '@openvssid/ui/texts/look-up';
import { api } from '#lib/api.ts';
import type { Choice } from '@openvssid/ui/questions/lists';
import { listSource } from '#lib/form/lists.server.ts';
import { dataOrThrow } from '#lib/problem.ts';

type Event = Pick<RequestEvent, 'fetch' | 'url' | 'locals'>;

/** What somebody chose, and the lists to choose from: those of before the merger too, which lead to today's. */
export type PlaceChoices = { province: string; ward: string; provinces: readonly Choice[]; wards: readonly Choice[] };

/** A ward of another province than the one chosen is forgotten. */
export async function placeChoices(event: Event, chosen: { province: string; ward: string }): Promise<PlaceChoices> {
  const t = lookUpTexts[event.locals.language];
  const { provinces, formerProvinces } = dataOrThrow(event, await api(event).GET('/api/provinces'));
  const today = new Map(provinces.map(({ code, name }) => [code, name]));
  // A former province is `08:02`, today's code in front.
  const [asked = ''] = chosen.province.split(':');
  const province = today.has(asked) ? asked : '';
  const ofProvince = province === '' ? [] : await listSource(event).wards(province);
  return {
    province,
    ward: ofProvince.some(({ value }) => value === chosen.ward) ? chosen.ward : '',
    provinces: [
      ...provinces.map(({ code, name }) => ({ value: code, label: name, group: t.current })),
      ...formerProvinces.map(({ code, name, nowIn }) => ({
        value: `${nowIn}:${code}`,
        label: t.formerProvince(name, today.get(nowIn) ?? ''),
        group: t.former,
      })),
    ],
    wards: ofProvince,
  };
}
