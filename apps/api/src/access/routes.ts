import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { chargeOf, chargesOf } from './charges.ts';
import { readables } from './acts.ts';

const charge = z.object({
  reference: z.string(),
  fullName: z.string(),
  right: z.enum(['guardian', 'share', 'attorney']),
  relationship: z.enum(['father', 'mother', 'guardian']).nullable().describe('null where the right is a share'),
  reads: z.array(z.enum(readables)),
  mayFile: z.boolean().describe('applications, too'),
  managesAccount: z.boolean().describe('a minor who has taken the account over: the health card alone is left'),
  until: z.iso.date().describe('last day of the right'),
});

export function accessRoutes(api: Api, services: Services): void {
  api.get(
    '/api/people-i-act-for',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Minors one looks after and people who share records; `reference` is the query parameter `for` of other routes',
        tags: ['access'],
        response: { 200: z.object({ people: z.array(charge) }) },
      },
    },
    async (request) => ({ people: await chargesOf(services, citizenOf(request).personId) }),
  );

  api.get(
    '/api/people-i-act-for/:reference',
    {
      config: { access: 'citizen' },
      schema: {
        summary: '«Chuyển hồ sơ»: one of them; 403 acting-ended where the right is over',
        tags: ['access'],
        params: z.object({ reference: z.string().max(40) }),
        response: { 200: charge },
      },
    },
    async (request) => valueOf(await chargeOf(services, citizenOf(request).personId, request.params.reference)),
  );
}
