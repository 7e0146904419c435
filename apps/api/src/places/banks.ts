import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';

const BANKS = sql<{ code: string; name: string; shortName: string }>(
  'banks-to-choose',
  `select key as code, name, short_name as "shortName" from bank where superseded_by is null order by search_key(short_name), key`,
);

/** Banks that money can be sent to today; one that has gone over to another is not among them. */
export function bankRoutes(api: Api, { db }: Services): void {
  api.get(
    '/api/banks',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Banks of today, by their short names',
        tags: ['places'],
        response: {
          200: z.object({ banks: z.array(z.object({ code: z.string(), name: z.string(), shortName: z.string() })) }),
        },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'public, max-age=3600');
      return { banks: await db.read(BANKS) };
    },
  );
}
