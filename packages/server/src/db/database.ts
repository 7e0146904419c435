import pg from 'pg';
import type { Result } from '@openvssid/core';
import { Pipeline } from './pipeline.ts';
import { type Silence, watchSilence } from './silence.ts';
import { isStalePlan } from './stale-plan.ts';
import { type Statement, type Value, toDriver } from './statement.ts';
import { columnTypes } from './types.ts';
import { WITHOUT_HURRY } from './without-hurry.ts';

export { json, sql, type Statement, type Value } from './statement.ts';

export type Transaction = {
  /** Runs one statement inside the transaction; answers its rows. */
  run<Row>(statement: Statement<Row>, values?: readonly Value[]): Promise<Row[]>;
};

export type Database = {
  /** One read on a shared pipelined connection: no transaction, read-only, answered in order. */
  read<Row>(statement: Statement<Row>, values?: readonly Value[]): Promise<Row[]>;
  /** One statement that writes, a transaction by itself: one round trip where a story of one statement would take three. */
  write<Row>(statement: Statement<Row>, values?: readonly Value[]): Promise<Row[]>;
  /**
   * One small statement that writes, on a connection shared with others of its kind: what is asked in one turn of the event loop leaves in one
   * packet. Only for what waits for no disk and no lock that is held for long, and does no harm when it is asked again after a lost connection.
   */
  note<Row>(statement: Statement<Row>, values?: readonly Value[]): Promise<Row[]>;
  /**
   * Runs a story in one transaction on a connection of its own. A story that throws or answers a refusal leaves nothing behind; one whose
   * statements take their time runs `WITHOUT_HURRY` first.
   */
  transaction<T>(story: (tx: Transaction) => Promise<T>): Promise<T>;
  /** How much is asked of it now: for the metrics. */
  load(): DatabaseLoad;
  close(): Promise<void>;
};

/** `reading`: reads sent and not answered; `writing`: connections that write, and small writes not answered; `waiting`: transactions without a connection yet. */
export type DatabaseLoad = { reading: number; writing: number; waiting: number };

/** So long the sign-in on a connection for reads may take: whoever waits for it has perhaps waited for the one before. */
const SIGN_IN_MS = 5_000;

/**
 * PostgreSQL itself ends a statement after `statementTimeoutMs`; a connection on which nothing comes for `graceMs` more is ended from here, and
 * no wait for a connection to write takes longer than both.
 */
export type DatabaseOptions = { url: string; readers?: number; writers?: number; statementTimeoutMs?: number; graceMs?: number };

/** Opens the database as the role in `url`, which owns nothing. */
export function openDatabase({
  url,
  readers = 2,
  writers = 10,
  statementTimeoutMs = 10_000,
  graceMs = 2_000,
}: DatabaseOptions): Database {
  const withinMs = statementTimeoutMs + graceMs;
  const limits = { url, statementTimeoutMs, connectWithinMs: Math.min(withinMs, SIGN_IN_MS) };
  const shared = Array.from({ length: readers }, () => new Pipeline({ ...limits, readOnly: true }));
  const notes = new Pipeline({ ...limits, readOnly: false });
  const silence = watchSilence(withinMs, [...shared, notes]);
  const pool = new pg.Pool({
    connectionString: url,
    max: writers,
    types: columnTypes,
    statement_timeout: statementTimeoutMs,
    connectionTimeoutMillis: withinMs,
  });
  // An idle connection that PostgreSQL closes is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  // So would one that is closed in the middle of a transaction, once the statement in hand has failed: the pool listens to idle ones only.
  pool.on('connect', (client) => client.on('error', () => undefined));
  let turn = 0;

  return {
    read(statement, values = []) {
      turn = (turn + 1) % shared.length;
      const reader = shared[turn];
      if (!reader) throw new Error('a database needs at least one reader');
      return reader.run(statement, values);
    },
    write: (statement, values = []) => writeAlone(pool, silence, statement, values),
    note: (statement, values = []) => notes.run(statement, values),
    transaction: (story) => inTransaction(pool, silence, story),
    load: () => ({
      reading: shared.reduce((sum, { inHand }) => sum + inHand, 0),
      writing: pool.totalCount - pool.idleCount + notes.inHand,
      waiting: pool.waitingCount,
    }),
    async close() {
      await Promise.all([...[...shared, notes].map((pipeline) => pipeline.close()), pool.end()]);
      silence.end();
    },
  };
}

async function writeAlone<Row>(
  pool: pg.Pool,
  silence: Silence,
  statement: Statement<Row>,
  values: readonly Value[],
): Promise<Row[]> {
  const client = await pool.connect();
  let failed = true;
  try {
    const rows = await silence.on(client, () => send(client, statement, values));
    failed = false;
    return rows;
  } finally {
    client.release(failed);
  }
}

async function inTransaction<T>(pool: pg.Pool, silence: Silence, story: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let hurried = true;
  const watched = <Answer>(ask: () => Promise<Answer>) => (hurried ? silence.on(client, ask) : ask());
  const ask = (text: string) => watched(() => client.query(text));
  const tx: Transaction = {
    async run(statement, values = []) {
      const rows = await watched(() => send(client, statement, values));
      if (statement.name === WITHOUT_HURRY.name) hurried = false;
      return rows;
    },
  };
  let broken: Error | undefined;
  try {
    await ask('begin');
    const answer = await story(tx);
    await ask(isRefusal(answer) ? 'rollback' : 'commit');
    return answer;
  } catch (error) {
    // Another connection prepares the statement anew.
    if (isStalePlan(error)) broken = error;
    await ask('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(String(failure));
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** The transaction that a connection is in, begun and ended by the caller: for commands that hold one connection. */
export function asTransaction(client: pg.ClientBase): Transaction {
  return {
    run: (statement, values = []) => send(client, statement, values),
  };
}

async function send<Row>(to: pg.ClientBase, { name, text }: Statement<Row>, values: readonly Value[]): Promise<Row[]> {
  const result = await to.query({ name, text, values: values.map(toDriver) });
  return result.rows as Row[];
}

function isRefusal(answer: unknown): answer is Extract<Result<unknown>, { ok: false }> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}
