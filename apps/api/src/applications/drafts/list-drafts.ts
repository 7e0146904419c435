import { z } from 'zod';
import { actingFor } from '../../access/act-for.ts';
import { sql } from '@openvssid/server/db/database';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import type { Services } from '../../services.ts';
import { momentNow } from '@openvssid/server/clock';
import { procedureOf } from '../procedure-of.ts';
import { NOT_ABOUT_HIDDEN_VISIT } from '../protected-visit.ts';
import { bilingual, moment } from '../../http/schemas.ts';
import { oldestKept } from './draft.ts';
import { draftedBy } from '../../files/drafted-by.ts';

const DRAFTS = sql<{ procedure: string; subject: string; updatedAt: Temporal.Instant }>(
  'drafts-of-person',
  `select procedure, subject_key as subject, updated_at as "updatedAt" from application_draft d
    where person_id = $1 and drafted_by = $4 and updated_at > $2 and ${NOT_ABOUT_HIDDEN_VISIT('d', '$3')} order by updated_at desc`,
);

const draftRow = z.object({
  procedure: z.string(),
  appCode: z.string().nullable(),
  name: bilingual,
  subject: z.string(),
  updatedAt: moment,
});

/** What somebody has begun and not sent. */
export function draftListRoutes(api: Api, services: Services): void {
  api.get(
    '/api/drafts',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'One’s drafts, newest first',
        tags: ['drafts'],
        querystring: z.object({ for: z.string().max(40).optional() }),
        response: { 200: z.object({ drafts: z.array(draftRow) }) },
      },
    },
    async (request) => {
      const acting = valueOf(await actingFor(request, services, request.query.for));
      const { personId, viewer, right } = acting;
      const oldest = oldestKept({ now: momentNow(services), draftDays: services.config.DRAFT_DAYS });
      const rows = await services.db.read(DRAFTS, [personId, oldest, viewer, draftedBy(acting)]);
      // What whoever acts may not file is not theirs to know of either: a mother, of her child's complaint.
      const open = rows.filter((row) => procedureOf(row).mayFile.includes(right));
      return {
        drafts: open.map((row) => ({
          ...row,
          appCode: procedureOf(row).appCode ?? null,
          name: procedureOf(row).name,
          updatedAt: row.updatedAt.toString(),
        })),
      };
    },
  );
}
