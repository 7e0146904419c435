import { randomUUID } from 'node:crypto';
import { cleanWrittenText, ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Officer } from '../http/officer-session.ts';
import type { Services } from '../services.ts';

export const replyPurpose = z.enum(['feedback', 'request-information', 'refusal']);

const words = (longest: number) => z.string().max(longest).transform(cleanWrittenText).pipe(z.string().min(1));
export const newReplyTemplate = z.object({
  purpose: replyPurpose,
  title: words(100),
  textVi: words(2_000),
  textEn: words(2_000),
  everywhere: z.boolean().describe('For all agencies, not the own one alone'),
});
export type NewReplyTemplate = z.infer<typeof newReplyTemplate>;

export const replyTemplate = z.object({
  templateId: z.uuid(),
  purpose: replyPurpose,
  title: z.string(),
  textVi: z.string(),
  textEn: z.string(),
  everywhere: z.boolean(),
  agencyName: z.string().nullable(),
});

const LIST = sql<z.infer<typeof replyTemplate>>(
  'reply-templates',
  `select t.template_id as "templateId", t.purpose, t.title, t.text_vi as "textVi", t.text_en as "textEn", t.agency_code is null as everywhere, g.name as "agencyName"
     from reply_template t left join agency g on g.agency_code = t.agency_code
    where (t.agency_code = $1 or t.agency_code is null) and ($2::text is null or t.purpose = $2) order by t.purpose, t.title, t.template_id`,
);
const SAVE = sql<{ templateId: string }>(
  'save-reply-template',
  `insert into reply_template as t (template_id, agency_code, purpose, title, text_vi, text_en, updated_by, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (template_id) do update set agency_code = excluded.agency_code, purpose = excluded.purpose, title = excluded.title,
     text_vi = excluded.text_vi, text_en = excluded.text_en, updated_by = excluded.updated_by, updated_at = excluded.updated_at
   where t.agency_code = $9 or t.agency_code is null
   returning template_id as "templateId"`,
);
const EXISTS = sql<{ templateId: string }>(
  'reply-template-of-agency',
  'select template_id as "templateId" from reply_template where template_id = $1 and (agency_code = $2 or agency_code is null) for update',
);
const DELETE = sql('delete-reply-template', 'delete from reply_template where template_id = $1');

/** Those of the officer's agency and those for all. */
export function replyTemplatesFor(
  { db }: Pick<Services, 'db'>,
  { agencyCode }: Officer,
  purpose?: z.infer<typeof replyPurpose>,
): Promise<z.infer<typeof replyTemplate>[]> {
  return db.read(LIST, [agencyCode, purpose ?? null]);
}

/** A new one, or with its id a changed one. */
export function saveReplyTemplate(
  { db, clock }: Services,
  officer: Officer,
  { purpose, title, textVi, textEn, everywhere }: NewReplyTemplate,
  templateId?: string,
): Promise<Result<{ templateId: string }>> {
  const { agencyCode, officerId } = officer;
  return db.transaction(async (tx) => {
    if (templateId !== undefined && (await tx.run(EXISTS, [templateId, agencyCode])).length === 0) return refuse('not-found');
    const values = [everywhere ? null : agencyCode, purpose, title, textVi, textEn, officerId, clock.now(), agencyCode];
    const [saved] = await tx.run(SAVE, [templateId ?? randomUUID(), ...values]);
    return saved ? ok(saved) : refuse('not-found');
  });
}

export function deleteReplyTemplate({ db }: Services, { agencyCode }: Officer, templateId: string): Promise<Result<undefined>> {
  return db.transaction(async (tx) => {
    if ((await tx.run(EXISTS, [templateId, agencyCode])).length === 0) return refuse('not-found');
    await tx.run(DELETE, [templateId]);
    return ok(undefined);
  });
}
