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

/** Before anything is looked for. */
const MOST_SUGGESTED = 5;

type Row = { code: string; name: string; place: string; near: boolean };

// Every word begins a word of the name or of the province's name, or is the code. Those of the ward come first, then those of its province.
const SEARCH = sql<Row>(
  'first-care-facilities-by-words',
  `with home as (
     select $3::text as ward,
            coalesce((select province_code from ward where code = $3), $4, (select province_code from facility where facility_code = $5)) as province)
   select f.facility_code as code, f.name, v.full_name as place, coalesce(f.province_code = h.province, false) as near
     from facility f join province v on v.code = f.province_code cross join home h
    where ${FOR_FIRST_CARE} and not exists (
      select from unnest($1::text[]) as word
       where position(' ' || word in ' ' || f.name_key || ' ' || search_key(v.full_name)) = 0 and f.facility_code <> word)
      and (cardinality($1) > 0 or f.province_code = h.province)
    order by coalesce(f.ward_code = h.ward, false) desc, coalesce(f.province_code = h.province, false) desc, f.name_key, f.facility_code limit $2`,
);
const BY_CODE = sql<Row>(
  'first-care-facility-by-code',
  `select f.facility_code as code, f.name, v.full_name as place, false as near from facility f join province v on v.code = f.province_code
    where ${FOR_FIRST_CARE} and f.facility_code = $1`,
);

const query = z.object({
  name: z.string().max(200).default('').describe('Words of the name, the province or the code; marks make no difference'),
  code: z.string().max(10).default('').describe('Instead of a name: this one'),
  ward: z.string().max(5).optional().describe('Those of this ward come first, then those of its province'),
  province: z.string().max(2).optional().describe('Where no ward is known: those of this province come first'),
  beside: z.string().max(10).optional().describe('Where neither is known: those of the province of this facility come first'),
});
const found = z.object({
  facilities: z.array(z.object({ code: z.string(), name: z.string(), place: z.string(), near: z.boolean() })),
  more: z.boolean().describe('There are more than are shown: say more of the name'),
});

/** For the question «Nơi đăng ký KCB ban đầu»: the same for everybody. */
export function firstCareRoutes(api: Api, { db }: Services): void {
  api.get(
    '/api/first-care-facilities',
    {
      config: { access: 'open' },
      schema: {
        summary:
          'Health facilities that people may register with for first care, by words of their name; without words a few that are near',
        tags: ['places'],
        querystring: query,
        response: { 200: found },
      },
    },
    async (request) => {
      const { name, code, ward, province, beside } = request.query;
      if (code !== '') return { facilities: await db.read(BY_CODE, [code]), more: false };
      const words = (nameKey(name).match(/[A-Z0-9]+/g) ?? []).slice(0, MOST_WORDS);
      const most = words.length === 0 ? MOST_SUGGESTED : MOST_SHOWN;
      const rows = await db.read(SEARCH, [words, most + 1, ward ?? null, province ?? null, beside ?? null]);
      return { facilities: rows.slice(0, most), more: rows.length > most };
    },
  );
}
