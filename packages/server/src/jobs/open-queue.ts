import { PgBoss } from 'pg-boss';
import type { FastifyBaseLogger } from 'fastify';
import { JOBS_SCHEMA } from '../db/grants.ts';

/** So long the sign-in on a connection may take. */
const SIGN_IN_MS = 10_000;

/** `name`: what PostgreSQL lists its connections by. */
type Options = { url: string; name: string; log: FastifyBaseLogger; statementTimeoutMs?: number; graceMs?: number };

/**
 * The job queue as the role that owns nothing: schema and queues are made by the owner when it migrates, so reindexing is its work too.
 * PostgreSQL itself ends a statement after `statementTimeoutMs`; a connection on which nothing comes for `graceMs` more is given up and replaced:
 * a database that is frozen, or a network that swallows, closes none by itself (db/silence.ts watches ours).
 */
export function openQueue({ url, name, log, statementTimeoutMs = 25_000, graceMs = 5_000 }: Options): PgBoss {
  const withinMs = statementTimeoutMs + graceMs;
  // Handed on to the driver as they are; the queue's own type does not list them.
  const limits = { statement_timeout: statementTimeoutMs, query_timeout: withinMs };
  const boss = new PgBoss({
    connectionString: url,
    schema: JOBS_SCHEMA,
    application_name: name,
    max: 4,
    migrate: false,
    createSchema: false,
    reindex: false,
    schedule: false,
    connectionTimeoutMillis: Math.min(withinMs, SIGN_IN_MS),
    ...limits,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  boss.on('warning', ({ message }) => log.warn({ message }, 'job queue'));
  return boss;
}
