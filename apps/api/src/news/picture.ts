import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import sharp from 'sharp';
import { sql } from '@openvssid/server/db/database';
import { cleanFile } from '../files/clean-file.ts';
import type { Officer } from '../http/officer-session.ts';
import type { Services } from '../services.ts';

/** As wide as the widest page shows it, on a sharp screen. */
const WIDTH = 1_200;
const HEIGHT = 675;

const INSERT = sql(
  'insert-news-picture',
  'insert into news_picture (picture_id, media_type, bytes, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5)',
);
const HANG_UP = sql<{ previous: string | null }>(
  'hang-up-news-picture',
  `with before as (select picture_id from news where news_id = $1 for update)
   update news set picture_id = $2, version = version + 1, updated_at = $3 where news_id = $1 returning (select picture_id from before) as previous`,
);
const DELETE = sql('delete-news-picture', 'delete from news_picture where picture_id = $1');

export type Picture = { mediaType: string; bytes: Buffer };
const FIND = sql<Picture>('find-news-picture', 'select media_type as "mediaType", bytes from news_picture where picture_id = $1');
const FIND_SHOWN = sql<Picture>(
  'find-shown-news-picture',
  `select p.media_type as "mediaType", p.bytes from news_picture p
    where p.picture_id = $1 and exists (select from news n where n.picture_id = p.picture_id and n.state = 'published' and n.published_at <= $2)`,
);

/** Cleans the picture, cuts it to the shape of the list and hangs it on the article; the one before is forgotten. */
export async function setPicture(
  services: Services,
  officer: Officer,
  newsId: string,
  bytes: Buffer,
): Promise<Result<undefined>> {
  const clean = await cleanFile(bytes, ['image/jpeg', 'image/png']);
  if (!clean.ok) return clean;
  const small = await sharp(clean.value.bytes)
    .resize({ width: WIDTH, height: HEIGHT, fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 78, progressive: true })
    .toBuffer();
  const pictureId = randomUUID();
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    await tx.run(INSERT, [pictureId, 'image/jpeg', small, officer.officerId, now]);
    const [hung] = await tx.run(HANG_UP, [newsId, pictureId, now]);
    if (!hung) return refuse('not-found');
    if (hung.previous !== null) await tx.run(DELETE, [hung.previous]);
    return ok(undefined);
  });
}

export async function removePicture({ db, clock }: Services, newsId: string): Promise<Result<undefined>> {
  return db.transaction(async (tx) => {
    const [hung] = await tx.run(HANG_UP, [newsId, null, clock.now()]);
    if (!hung) return refuse('not-found');
    if (hung.previous !== null) await tx.run(DELETE, [hung.previous]);
    return ok(undefined);
  });
}

/** Editors see every picture, everybody else those of published articles. */
export async function findPicture(
  { db, clock }: Services,
  pictureId: string,
  reader: 'editor' | 'everybody',
): Promise<Result<Picture>> {
  const [found] = await (reader === 'editor' ? db.read(FIND, [pictureId]) : db.read(FIND_SHOWN, [pictureId, clock.now()]));
  return found ? ok(found) : refuse('not-found');
}
