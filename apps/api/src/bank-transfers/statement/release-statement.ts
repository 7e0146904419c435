import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { json, sql } from '@openvssid/server/db/database';
import type { Officer } from '../../http/officer-session.ts';
import type { Services } from '../../services.ts';
import { bookStatement } from './import-statement.ts';
import { isHeld, repeatOf, withUploaded } from './lock-uploaded.ts';
import type { StatementSummary } from './summary.ts';
import { type KeptStatement, uploadedBytes } from './uploaded-file.ts';
import { readUploaded } from './uploaded-statement.ts';

/** `digest`: of the statement that was on the officer's screen. */
export type Release = { uploadId: string; digest: string };

/** So long a booking that is not heard of any more keeps others from going on with it. */
const HELD = { minutes: 2 };

const FIND = sql<KeptStatement>(
  'uploaded-statement-to-release',
  'select upload_id as "uploadId", file_id as "fileId", sealed_key as "sealedKey", digest from uploaded_statement where upload_id = $1',
);
// Whoever goes on with an interrupted booking has not decided: that was done before.
const TAKE = sql(
  'take-uploaded-statement',
  `update uploaded_statement set state = 'releasing', decided_by = coalesce(decided_by, $2), decided_at = coalesce(decided_at, $3), booked_by = $2,
          held_until = $4
    where upload_id = $1`,
);
const HOLD = sql(
  'hold-uploaded-statement',
  `update uploaded_statement set held_until = $3 where upload_id = $1 and booked_by = $2 and state = 'releasing'`,
);
const NOTE = sql(
  'note-released-statement',
  `with released as (
     update uploaded_statement set state = 'released', statement_id = $2, held_until = null where upload_id = $1 and state = 'releasing' returning digest
   )
   insert into bank_statement (statement_id, read_at, read_by, digest, summary) select $2, $3, $4, digest, $5 from released`,
);

/**
 * Books a statement that another officer uploaded, if it is what was on the screen and its bytes are those that came. Pressed twice it is booked
 * once; what an interruption left is released again and books only what is missing.
 */
export async function releaseStatement(
  services: Services,
  { officerId }: Pick<Officer, 'officerId'>,
  release: Release,
): Promise<Result<undefined>> {
  const [kept] = await services.db.read(FIND, [release.uploadId]);
  if (!kept) return refuse('not-found');
  const bytes = await uploadedBytes(services, kept);
  if (!bytes.ok) return bytes;
  const taken = await take(services, officerId, release);
  if (!taken.ok) return taken;
  if (!taken.value) return ok(undefined);
  const booked = await book(services, { uploadId: release.uploadId, officerId, bytes: bytes.value });
  if (!booked.ok) return booked;
  await services.db.write(NOTE, [release.uploadId, randomUUID(), services.clock.now(), officerId, json(booked.value)]);
  return ok(undefined);
}

/** Answers whether there is something to book. */
function take(services: Services, officerId: string, { uploadId, digest }: Release): Promise<Result<boolean>> {
  return withUploaded<boolean>(services, { uploadId, officerId }, async (tx, found, now) => {
    const { state, heldUntil } = found;
    if (state === 'rejected') return refuse('bank-statement-decided');
    if (state === 'released' || isHeld(heldUntil, now)) return repeatOf(found, officerId);
    if (found.digest.toString('hex') !== digest) return refuse('bank-statement-changed');
    await tx.run(TAKE, [uploadId, officerId, now, now.add(HELD)]);
    return ok(true);
  });
}

type Booking = { uploadId: string; officerId: string; bytes: Buffer };

/** Holds it while lines are booked, and lets go where that fails: it can be released again at once. */
async function book(services: Services, { uploadId, officerId, bytes }: Booking): Promise<Result<StatementSummary>> {
  const hold = async (until: Temporal.Instant): Promise<void> => {
    await services.db.write(HOLD, [uploadId, officerId, until]);
  };
  const onBatch = () => hold(services.clock.now().add(HELD));
  let booked = false;
  try {
    const read = await readUploaded(bytes, (path) => bookStatement(services, { path, onBatch }));
    booked = read.ok;
    return read;
  } finally {
    // Where the database is out of reach too, the time runs out by itself.
    if (!booked) await hold(services.clock.now()).catch(() => undefined);
  }
}
