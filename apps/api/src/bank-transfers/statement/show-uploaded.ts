import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../../http/officer-session.ts';
import { mayDo } from '../../officers/roles.ts';
import type { Services } from '../../services.ts';
import { isHeld, UPLOAD_STATES } from './lock-uploaded.ts';
import { previewStatement, type StatementPreview } from './preview-statement.ts';
import { shownPreview, statementPreview, statementSummary } from './shown.ts';
import { uploadedBytes } from './uploaded-file.ts';
import { readUploaded } from './uploaded-statement.ts';

const moment = z.iso.datetime({ offset: true });

export const uploadedRow = z.object({
  uploadId: z.uuid(),
  state: z.enum(UPLOAD_STATES),
  uploadedAt: moment,
  uploadedBy: z.string(),
  own: z.boolean().describe('Uploaded by whoever asks: another officer decides'),
  foreseen: statementSummary.describe('What the preview counted when it was uploaded'),
  decidedBy: z.string().nullable(),
  decidedAt: moment.nullable(),
  reason: z.string().nullable().describe('Why it was rejected'),
});
export type UploadedRow = z.infer<typeof uploadedRow>;

export const uploadedDetail = uploadedRow.extend({
  digest: z.string().describe('SHA-256 of the file, hexadecimal'),
  byteLength: z.number().int(),
  held: z.boolean().describe('Lines are being booked at this moment'),
  booked: statementSummary.nullable().describe('What the release brought'),
  preview: statementPreview
    .nullable()
    .describe('As it would be booked now; null once it is decided, and where the file was changed'),
  changed: z.boolean().describe('Its bytes are not those that were uploaded: it can only be rejected'),
  mayDecide: z.boolean(),
});
export type UploadedDetail = z.infer<typeof uploadedDetail>;

type Row = Omit<UploadedRow, 'uploadedAt' | 'decidedAt'> & { uploadedAt: Temporal.Instant; decidedAt: Temporal.Instant | null };
type DetailRow = Row & {
  digest: Buffer;
  byteLength: number;
  fileId: string;
  sealedKey: Buffer;
  heldUntil: Temporal.Instant | null;
  booked: UploadedDetail['booked'];
};

const COLUMNS = `u.upload_id as "uploadId", u.state, u.uploaded_at as "uploadedAt", by.full_name as "uploadedBy", u.uploaded_by = $1 as own, u.foreseen,
  decider.full_name as "decidedBy", u.decided_at as "decidedAt", u.reason`;
const UPLOADED =
  'uploaded_statement u join officer by on by.officer_id = u.uploaded_by left join officer decider on decider.officer_id = u.decided_by';
const WAITING = sql<Row>(
  'uploaded-statements-waiting',
  `select ${COLUMNS} from ${UPLOADED} where u.state in ('waiting', 'releasing') order by u.uploaded_at, u.upload_id limit 100`,
);
const REJECTED = sql<Row>(
  'uploaded-statements-rejected',
  `select ${COLUMNS} from ${UPLOADED} where u.state = 'rejected' order by u.decided_at desc, u.upload_id limit 20`,
);
const ONE = sql<DetailRow>(
  'uploaded-statement',
  `select ${COLUMNS}, u.digest, u.byte_length as "byteLength", u.file_id as "fileId", u.sealed_key as "sealedKey", u.held_until as "heldUntil",
          s.summary as booked
     from ${UPLOADED} left join bank_statement s on s.statement_id = u.statement_id where u.upload_id = $2`,
);

/** What waits, the oldest first, and what was rejected last. */
export async function uploadedStatements(query: Query, { officerId }: Officer) {
  const [waiting, rejected] = await Promise.all([query(WAITING, [officerId]), query(REJECTED, [officerId])]);
  return { waiting: waiting.map(rowShown), rejected: rejected.map(rowShown) };
}

function rowShown({ uploadId, state, uploadedAt, uploadedBy, own, foreseen, decidedBy, decidedAt, reason }: Row): UploadedRow {
  const when = { uploadedAt: uploadedAt.toString(), decidedAt: decidedAt?.toString() ?? null };
  return { uploadId, state, uploadedBy, own, foreseen, decidedBy, reason, ...when };
}

/** One of them, and what its lines would bring now: the same for whoever uploaded it and for whoever decides. */
export async function uploadedStatement(services: Services, officer: Officer, uploadId: string): Promise<Result<UploadedDetail>> {
  const [row] = await services.db.read(ONE, [officer.officerId, uploadId]);
  if (!row) return refuse('not-found');
  const held = isHeld(row.heldUntil, services.clock.now());
  const open = row.state === 'waiting' || (row.state === 'releasing' && !held);
  const preview = open ? await previewOf(services, row) : ok(null);
  const changed = !preview.ok && preview.refusal.code === 'bank-statement-changed';
  if (!preview.ok && !changed) return preview;
  const { digest, byteLength, booked } = row;
  return ok({
    ...rowShown(row),
    digest: digest.toString('hex'),
    byteLength,
    held,
    booked,
    preview: preview.ok && preview.value ? shownPreview(preview.value) : null,
    changed,
    mayDecide: open && !row.own && mayDo(officer, 'decide-payment'),
  });
}

async function previewOf(services: Services, row: DetailRow): Promise<Result<StatementPreview>> {
  const bytes = await uploadedBytes(services, row);
  return bytes.ok ? readUploaded(bytes.value, (path) => previewStatement(services, path)) : bytes;
}

const WAIT_FOR = sql<{ count: number }>(
  'uploaded-statements-that-wait',
  `select count(*)::int as count from uploaded_statement
    where state in ('waiting', 'releasing') and uploaded_by <> $1 and exists (select from agency where agency_code = $2 and kind = 'central')`,
);

/** How many wait for this officer to release or reject them. */
export async function statementsWaiting(query: Query, officer: Officer): Promise<number> {
  if (!mayDo(officer, 'decide-payment')) return 0;
  const [row] = await query(WAIT_FOR, [officer.officerId, officer.agencyCode]);
  return row?.count ?? 0;
}
