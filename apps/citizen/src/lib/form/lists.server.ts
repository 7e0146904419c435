import type { RequestEvent } from '@sveltejs/kit';
import { agencyChoices, bankChoices, facilityChoices, placeChoices, wardChoices } from '@openvssid/ui/questions/list-choices';
import type { ListSource, Near } from '@openvssid/ui/questions/lists';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';

type Event = Pick<RequestEvent, 'fetch' | 'url'>;

/** The lists that questions are answered from, as the API has them. */
export function listSource(event: Event): ListSource {
  const provinces = async () => dataOrThrow(event, await api(event).GET('/api/provinces')).provinces;
  const facilities = async (query: ({ name: string } & Near) | { code: string }) =>
    dataOrThrow(event, await api(event).GET('/api/first-care-facilities', { params: { query } })).facilities;
  return {
    provinces: async () => placeChoices(await provinces()),
    wards: async (code) => {
      const answer = await api(event).GET('/api/provinces/{code}/wards', { params: { path: { code } } });
      return wardChoices(dataOrThrow(event, answer).wards);
    },
    agencies: async () => agencyChoices(dataOrThrow(event, await api(event).GET('/api/agencies')).agencies, await provinces()),
    banks: async () => bankChoices(dataOrThrow(event, await api(event).GET('/api/banks')).banks),
    // Nothing chosen and nothing looked for: a few that are near.
    facilities: async (words, chosen, near) =>
      facilityChoices(
        chosen === '' ? [] : await facilities({ code: chosen }),
        words === '' && chosen !== '' ? [] : await facilities({ name: words, ...near }),
      ),
  };
}
