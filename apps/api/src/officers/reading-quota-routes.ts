import { z } from 'zod';
import type { Api } from '../http/api.ts';
import { officerOf } from '../http/officer-session.ts';
import type { Services } from '../services.ts';
import { readingQuotaOf } from './reading-quota.ts';

export function readingQuotaRoutes(api: Api, services: Services): void {
  api.get(
    '/api/reading-quota',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'How many people’s records the officer has read today, of how many',
        tags: ['officers'],
        response: { 200: z.object({ used: z.number().int(), quota: z.number().int(), near: z.boolean() }) },
      },
    },
    async (request) => readingQuotaOf(services, officerOf(request)),
  );
}
