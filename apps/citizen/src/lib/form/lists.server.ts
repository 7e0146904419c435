import type { RequestEvent } from '@sveltejs/kit';
import type { ListSource } from '@openvssid/ui/questions/lists';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';

type Event = Pick<RequestEvent, 'fetch' | 'url'>;

/** The lists that questions are answered from, as the API has them. */
export function listSource(event: Event): ListSource {
  const provinces = async () => dataOrThrow(event, await api(event).GET('/api/provinces')).provinces;
  return {
    provinces: async () => (await provinces()).map(({ code, name }) => ({ value: code, label: name })),
    wards: async (code) => {
      const { wards } = dataOrThrow(event, await api(event).GET('/api/provinces/{code}/wards', { params: { path: { code } } }));
      return wards
        .map((ward) => ({ value: ward.code, label: ward.name }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
    },
    agencies: async () => {
      const names = new Map((await provinces()).map(({ code, name }) => [code, name]));
      const { agencies } = dataOrThrow(event, await api(event).GET('/api/agencies'));
      return agencies.map(({ code, name, provinceCode }) => ({ value: code, label: name, group: names.get(provinceCode) ?? '' }));
    },
    banks: async () => {
      const { banks } = dataOrThrow(event, await api(event).GET('/api/banks'));
      return banks.map(({ code, name, shortName }) => ({ value: code, label: `${shortName} – ${name}` }));
    },
    facilities: async (words, chosen) => {
      const find = async (query: { name: string } | { code: string }) =>
        dataOrThrow(event, await api(event).GET('/api/first-care-facilities', { params: { query } })).facilities;
      const [own, found] = await Promise.all([
        chosen === '' ? [] : find({ code: chosen }),
        words === '' ? [] : find({ name: words }),
      ]);
      return [...own, ...found.filter(({ code }) => code !== chosen)].map(({ code, name, place }) => ({
        value: code,
        label: name,
        hint: `${code}, ${place}`,
      }));
    },
  };
}
