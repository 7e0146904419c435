import { Readable } from 'node:stream';
import { TIME_ZONE } from '@openvssid/core';
import { z } from 'zod';
import { attachmentHeader } from '../files/file-name.ts';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf, hasRecentProof } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { beginExport } from './begin-export.ts';
import { consentKinds, consentsOf } from '../sharing/consents.ts';
import { exportJson, protectedVisitsOf } from './export-json.ts';
import { exportPdf } from './export-pdf.ts';
import { retentionKeys, retentionOf } from './retention.ts';

const tags = ['my-data'];
const myData = z.object({
  protectedVisits: z.number().int().describe('how many visits are in an export only by choice'),
  proved: z.boolean().describe('whether an export needs no further proof of identity now'),
  retention: z.array(
    z.object({
      key: z.enum(retentionKeys),
      days: z.number().int().nullable().describe('null: no end is set'),
      basis: z.union([
        z.object({ kind: z.literal('law'), law: z.literal('social-insurance') }),
        z.object({ kind: z.literal('setting'), name: z.string() }),
        z.object({ kind: z.literal('product') }),
      ]),
    }),
  ),
  consents: z.array(
    z.object({
      what: z.enum(consentKinds),
      about: z.string(),
      name: z.string().nullable(),
      given: z.boolean(),
      at: z.iso.datetime({ offset: true }),
    }),
  ),
});

export function myDataRoutes(api: Api, services: Services): void {
  const { db, clock, config } = services;
  api.get(
    '/api/my-data',
    {
      config: { access: 'citizen' },
      schema: { summary: 'What is kept how long and why, and what one has agreed to', tags, response: { 200: myData } },
    },
    async (request) => {
      const citizen = citizenOf(request);
      const today = clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate();
      const consents = await consentsOf(db, citizen.personId, today);
      return {
        protectedVisits: await protectedVisitsOf(db, citizen.personId),
        proved: hasRecentProof(citizen, clock),
        retention: retentionOf(config),
        consents: consents.map((consent) => ({ ...consent, at: consent.at.toString() })),
      };
    },
  );

  api.post(
    '/api/my-data/export',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Everything the fund holds about one: as JSON that describes itself, or the main of it as PDF',
        tags,
        body: z.object({ format: z.enum(['json', 'pdf']), protectedVisits: z.boolean() }),
      },
    },
    async (request, reply) => {
      const { format, protectedVisits } = request.body;
      const choice = valueOf(await beginExport(services, citizenOf(request), protectedVisits, request.id));
      const day = choice.at.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
      reply.header('content-disposition', attachmentHeader(`du-lieu-cua-toi-${day}.${format}`));
      reply.header('x-content-type-options', 'nosniff');
      if (format === 'pdf') return reply.type('application/pdf').send(await exportPdf(db, choice));
      return reply.type('application/json; charset=utf-8').send(Readable.from(exportJson(db, choice)));
    },
  );
}
