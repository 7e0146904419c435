import { z } from 'zod';
import { monthOf, refuse, ok } from '@openvssid/core';
import { forWhom, readFor } from '../access/read-for.ts';
import { civilDay } from '@openvssid/server/clock';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { whileSignedIn } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { accountNumberOf, benefitList, benefitsOf } from './benefits.ts';

const tags = ['benefits'];

export function benefitRoutes(api: Api, services: Services): void {
  const thisMonth = () => monthOf(civilDay(services.clock.now()).toString());

  api.get(
    '/api/benefits',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'Benefits received, newest decision first',
        tags,
        querystring: z.object(forWhom),
        response: { 200: benefitList },
      },
    },
    async (request) => {
      const read = readFor(request, services, request.query.for, 'benefits', async ({ personId, benefitIds }) => {
        const all = await benefitsOf(services.db, personId, thisMonth());
        return benefitIds ? all.filter(({ benefitId }) => benefitIds.includes(benefitId)) : all;
      });
      return { benefits: valueOf(await read) };
    },
  );

  api.get(
    '/api/benefits/:benefitId/account-number',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'The whole account number, shown only when asked for',
        tags,
        params: z.object({ benefitId: z.uuid() }),
        response: { 200: z.object({ accountNumber: z.string() }) },
      },
    },
    async (request) => {
      const { benefitId } = request.params;
      const found = valueOf(
        await whileSignedIn(request, services, (personId) => accountNumberOf(services.db, personId, benefitId, thisMonth())),
      );
      return { accountNumber: valueOf(found === undefined ? refuse('not-found') : ok(found)) };
    },
  );
}
