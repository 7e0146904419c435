import { Socket } from 'node:net';
import pg from 'pg';
import { isLostConnection } from './lost-connection.ts';
import { isStalePlan } from './stale-plan.ts';
import { type Statement, type Value, toDriver } from './statement.ts';
import { columnTypes } from './types.ts';

type Options = { url: string; statementTimeoutMs: number; connectWithinMs: number; readOnly: boolean };

/**
 * One pipelined connection that opens when first used and again after it broke; what it was asked as it broke, it asks once more. Answers come
 * in the order of the questions: behind a statement that waits, everything waits.
 */
export class Pipeline {
  readonly #options: Options;
  #client: Promise<pg.Client> | undefined;
  #socket: Socket | undefined;
  #closed = false;
  #inHand = 0;
  #heard = 0;
  #silent = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Statements that have no answer yet. */
  get inHand(): number {
    return this.#inHand;
  }

  async run<Row>(statement: Statement<Row>, values: readonly Value[]): Promise<Row[]> {
    this.#inHand += 1;
    try {
      return await this.#ask(statement, values);
    } finally {
      this.#inHand -= 1;
    }
  }

  async #ask<Row>(statement: Statement<Row>, values: readonly Value[]): Promise<Row[]> {
    const query = { name: statement.name, text: statement.text, values: values.map(toDriver) };
    const client = await this.#connection();
    this.#sendTogether();
    try {
      return (await client.query(query)).rows as Row[];
    } catch (error) {
      if (this.#closed || !(isLostConnection(error) || isStalePlan(error))) throw error;
      await this.#forget(client);
      return (await (await this.#connection()).query(query)).rows as Row[];
    }
  }

  /** Gives the connection up that has said nothing for `most` looks although it was asked all the time. */
  look(most: number): void {
    const socket = this.#socket;
    const heard = socket?.bytesRead ?? 0;
    this.#silent = this.#inHand > 0 && heard === this.#heard ? this.#silent + 1 : 0;
    this.#heard = heard;
    if (this.#silent <= most) return;
    this.#silent = 0;
    socket?.destroy();
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#closed = true;
    // A goodbye that nobody answers is silence too.
    this.#inHand += 1;
    await (await client?.catch(() => undefined))?.end();
    this.#inHand -= 1;
  }

  /** The queries of one turn of the event loop leave in one packet: a write each costs more than the query. */
  #sendTogether(): void {
    const socket = this.#socket;
    if (socket === undefined || socket.writableCorked > 0) return;
    socket.cork();
    setImmediate(() => socket.uncork());
  }

  #connection(): Promise<pg.Client> {
    this.#client ??= this.#connect().catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }

  async #connect(): Promise<pg.Client> {
    const { url, statementTimeoutMs, connectWithinMs, readOnly } = this.#options;
    const socket = new Socket();
    const client = new pg.Client({
      connectionString: url,
      pipeline: true,
      types: columnTypes,
      statement_timeout: statementTimeoutMs,
      connectionTimeoutMillis: connectWithinMs,
      ...(readOnly && { options: '-c default_transaction_read_only=on' }),
      stream: () => socket,
    });
    client.on('error', () => void this.#forget(client));
    client.on('end', () => void this.#forget(client));
    await client.connect();
    this.#socket = socket;
    return client;
  }

  /** Resolved once whoever asks gets another connection. */
  async #forget(client: pg.Client): Promise<void> {
    client.end().catch(() => undefined);
    const known = this.#client;
    // One that never came about is forgotten by whoever waited for it.
    const current = await known?.catch(() => undefined);
    if (current === client && this.#client === known) this.#client = undefined;
  }
}
