import { z } from 'zod';
import type { Api } from '../http/application.ts';
import { citizenOf } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { wardsOf } from './act-for.ts';

const ward = z.object({ reference: z.string(), fullName: z.string(), relationship: z.enum(['father', 'mother', 'guardian']) });

export function accessRoutes(api: Api, services: Services): void {
  api.get(
    '/api/people-i-act-for',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Minors for whom the signed-in person may act; `reference` is the query parameter `for` of other routes',
        tags: ['access'],
        response: { 200: z.object({ people: z.array(ward) }) },
      },
    },
    async (request) => ({ people: await wardsOf(services, citizenOf(request).personId) }),
  );
}
