import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { bankRoutes } from './banks.ts';
import { firstCareRoutes } from './first-care.ts';

const PROVINCES = sql<{ code: string; name: string }>(
  'provinces-to-choose',
  'select code, full_name as name from province where valid_to is null order by code',
);
const FORMER_PROVINCES = sql<{ code: string; name: string; nowIn: string }>(
  'former-provinces-to-choose',
  `select o.code, o.full_name as name, o.new_code as "nowIn" from old_province o
    where not exists (select from province p where p.full_name = o.full_name) order by search_key(o.full_name), o.full_name`,
);
const WARDS = sql<{ code: string; name: string }>(
  'wards-to-choose',
  'select code, full_name as name from ward where province_code = $1 and valid_to is null order by code',
);
const AGENCIES = sql<{ code: string; name: string; provinceCode: string }>(
  'agencies-to-choose',
  `select agency_code as code, name, province_code as "provinceCode" from agency where kind <> 'central' order by province_code, kind desc, name_key, agency_code`,
);

const tags = ['places'];
const choice = z.object({ code: z.string(), name: z.string() });
const CACHED = 'public, max-age=3600';

/** The lists that people choose from in forms: the same for everybody. */
export function placeRoutes(api: Api, services: Services): void {
  const { db } = services;
  bankRoutes(api, services);
  firstCareRoutes(api, services);

  api.get(
    '/api/provinces',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Provinces and cities of today, and those of before 1 July 2025 that people still name',
        tags,
        response: {
          200: z.object({ provinces: z.array(choice), formerProvinces: z.array(choice.extend({ nowIn: z.string() })) }),
        },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', CACHED);
      const [provinces, formerProvinces] = await Promise.all([db.read(PROVINCES), db.read(FORMER_PROVINCES)]);
      return { provinces, formerProvinces };
    },
  );

  api.get(
    '/api/provinces/:code/wards',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Wards and communes of a province',
        tags,
        params: z.object({ code: z.string().max(2) }),
        response: { 200: z.object({ wards: z.array(choice) }) },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', CACHED);
      return { wards: await db.read(WARDS, [request.params.code]) };
    },
  );

  api.get(
    '/api/agencies',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Social security offices that people go to, by province',
        tags,
        response: { 200: z.object({ agencies: z.array(choice.extend({ provinceCode: z.string() })) }) },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', CACHED);
      return { agencies: await db.read(AGENCIES) };
    },
  );
}
