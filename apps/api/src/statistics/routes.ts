import { writtenIn } from '@openvssid/core';
import { z } from 'zod';
import { attachmentHeader } from '../files/file-name.ts';
import { languageOf, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { officerWho } from '../officers/roles.ts';
import type { Services } from '../services.ts';
import { statisticsCsv } from './csv.ts';
import { makeStatistics } from './make.ts';
import { statistics } from './statistics.ts';

const tags = ['statistics'];
const querystring = z.object({ day: z.iso.date().optional().describe('Today, if none is chosen') });

/** «Thống kê trong ngày»: counts of the officer's own agency. */
export function statisticsRoutes(api: Api, services: Services): void {
  api.get(
    '/api/statistics',
    {
      config: { access: 'officer' },
      schema: {
        summary: 'Counts of a day and of the 30 days that end with it',
        tags,
        querystring,
        response: { 200: statistics },
      },
    },
    async (request) => valueOf(await makeStatistics(services, officerWho('see-statistics', request), request.query.day)),
  );

  api.get(
    '/api/statistics/table',
    {
      config: { access: 'officer' },
      schema: { summary: 'The same as CSV', tags, querystring, response: { 200: z.any() } },
    },
    async (request, reply) => {
      const made = valueOf(await makeStatistics(services, officerWho('see-statistics', request), request.query.day));
      const bytes = statisticsCsv(made, writtenIn(languageOf(request)));
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', attachmentHeader(`thong-ke-${made.day}.csv`))
        .send(bytes);
    },
  );
}
