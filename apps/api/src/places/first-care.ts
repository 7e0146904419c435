import { nameKey } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';

/** Of table `facility f`: people register for first care at the initial and the basic level, where the fund has a contract. */
export const FOR_FIRST_CARE = `f.health_contract and f.level in ('initial', 'basic')`;

const MOST_SHOWN = 20;
/** More words than a name and a province have say nothing more. */
const MOST_WORDS = 12;

type Row = { code: string; name: string; place: string };

// Every word begins a word of the name or of the province's name, or is the code.
const SEARCH = sql<Row>(
  'first-care-facilities-by-words',
  `select f.facility_code as code, f.name, v.full_name as place from facility f join province v on v.code = f.province_code
    where ${FOR_FIRST_CARE} and not exists (
      select from unnest($1::text[]) as word
       where position(' ' || word in ' ' || f.name_key || ' ' || search_key(v.full_name)) = 0 and f.facility_code <> word)
    order by f.name_key, f.facility_code limit $2`,
);
const BY_CODE = sql<Row>(
  'first-care-facility-by-code',
  `select f.facility_code as code, f.name, v.full_name as place from facility f join province v on v.code = f.province_code
    where ${FOR_FIRST_CARE} and f.facility_code = $1`,
);

const query = z.object({
  name: z.string().max(200).default('').describe('Words of the name, the province or the code; marks make no difference'),
  code: z.string().max(10).default('').describe('Instead of a name: this one'),
});
const found = z.object({
  facilities: z.array(z.object({ code: z.string(), name: z.string(), place: z.string() })),
  more: z.boolean().describe('There are more than are shown: say more of the name'),
});

/** For the question «Nơi đăng ký KCB ban đầu»: the same for everybody. */
export function firstCareRoutes(api: Api, { db }: Services): void {
  api.get(
    '/api/first-care-facilities',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Health facilities that people may register with for first care, by words of their name',
        tags: ['places'],
        querystring: query,
        response: { 200: found },
      },
    },
    async (request) => {
      const { name, code } = request.query;
      if (code !== '') return { facilities: await db.read(BY_CODE, [code]), more: false };
      const words = (nameKey(name).match(/[A-Z0-9]+/g) ?? []).slice(0, MOST_WORDS);
      if (words.length === 0) return { facilities: [], more: false };
      const rows = await db.read(SEARCH, [words, MOST_SHOWN + 1]);
      return { facilities: rows.slice(0, MOST_SHOWN), more: rows.length > MOST_SHOWN };
    },
  );
}
