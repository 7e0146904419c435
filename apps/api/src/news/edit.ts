import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { momentNow } from '@openvssid/server/clock';
import { sql } from '@openvssid/server/db/database';
import type { Officer } from '../http/officer-session.ts';
import type { Services } from '../services.ts';
import type { NewsDraft } from './news.ts';

export type Saved = { newsId: string; version: number };

const INSERT = sql<Saved>(
  'insert-news',
  `insert into news (news_id, slug, category, title_vi, title_en, body_vi, body_en, author_id, created_at, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) on conflict (slug) do nothing returning news_id as "newsId", version`,
);
const SLUG_OF_OTHER = sql<{ newsId: string }>(
  'news-with-slug',
  'select news_id as "newsId" from news where slug = $1 and news_id <> $2',
);
const LOCK = sql<{ version: number; state: string; titleEn: string; bodyEn: string; publishedAt: Temporal.Instant | null }>(
  'lock-news',
  `select version, state, title_en as "titleEn", body_en as "bodyEn", published_at as "publishedAt" from news where news_id = $1 for update`,
);
const UPDATE = sql<Saved>(
  'update-news',
  `update news set slug = $2, category = $3, title_vi = $4, title_en = $5, body_vi = $6, body_en = $7, updated_at = $8, version = version + 1
    where news_id = $1 returning news_id as "newsId", version`,
);
const SET_STATE = sql<Saved>(
  'set-news-state',
  `update news set state = $2, published_at = $3, updated_at = $4, version = version + 1 where news_id = $1 returning news_id as "newsId", version`,
);

const valuesOf = ({ slug, category, titleVi, titleEn, bodyVi, bodyEn }: NewsDraft) => [
  slug,
  category,
  titleVi,
  titleEn,
  bodyVi,
  bodyEn,
];

/** A new article, a draft until it is published. */
export function createNews(services: Services, officer: Officer, draft: NewsDraft): Promise<Result<Saved>> {
  const now = momentNow(services);
  return services.db.transaction(async (tx) => {
    const [saved] = await tx.run(INSERT, [randomUUID(), ...valuesOf(draft), officer.officerId, now]);
    return saved ? ok(saved) : refuse('news-slug-taken', { field: 'slug' });
  });
}

/** Saves what an editor changed, unless somebody else has saved since they opened it. */
export function saveNews(services: Services, newsId: string, version: number, draft: NewsDraft): Promise<Result<Saved>> {
  return services.db.transaction(async (tx) => {
    const [found] = await tx.run(LOCK, [newsId]);
    if (!found) return refuse('not-found');
    if (found.version !== version) return refuse('news-changed');
    const [other] = await tx.run(SLUG_OF_OTHER, [draft.slug, newsId]);
    if (other) return refuse('news-slug-taken', { field: 'slug' });
    if (found.state === 'published' && !isComplete(draft)) return refuse('news-not-complete', { field: 'titleEn' });
    const [saved] = await tx.run(UPDATE, [newsId, ...valuesOf(draft), momentNow(services)]);
    return saved ? ok(saved) : refuse('not-found');
  });
}

/** Shows it to everybody, at once or from a moment ahead. Publishing it again does no harm. */
export function publishNews(services: Services, newsId: string, from: Temporal.Instant | undefined): Promise<Result<Saved>> {
  const now = momentNow(services);
  return setState(services, newsId, (found) => {
    if (!isComplete(found)) return refuse('news-not-complete', { field: 'titleEn' });
    // What people have seen keeps its date.
    const since =
      found.state === 'published' && found.publishedAt && Temporal.Instant.compare(found.publishedAt, now) <= 0
        ? found.publishedAt
        : now;
    return ok({ state: 'published', publishedAt: from ?? since });
  });
}

/** Takes it away from everybody; it can be changed and published again. */
export function withdrawNews(services: Services, newsId: string): Promise<Result<Saved>> {
  return setState(services, newsId, ({ state, publishedAt }) =>
    ok({ state: state === 'draft' ? 'draft' : 'withdrawn', publishedAt }),
  );
}

type Found = { state: string; titleEn: string; bodyEn: string; publishedAt: Temporal.Instant | null };

function setState(
  services: Services,
  newsId: string,
  decide: (found: Found) => Result<{ state: string; publishedAt: Temporal.Instant | null }>,
): Promise<Result<Saved>> {
  return services.db.transaction(async (tx) => {
    const [found] = await tx.run(LOCK, [newsId]);
    if (!found) return refuse('not-found');
    const next = decide(found);
    if (!next.ok) return next;
    const [saved] = await tx.run(SET_STATE, [newsId, next.value.state, next.value.publishedAt, momentNow(services)]);
    return saved ? ok(saved) : refuse('not-found');
  });
}

function isComplete({ titleEn, bodyEn }: { titleEn: string; bodyEn: string }): boolean {
  return titleEn !== '' && bodyEn !== '';
}
