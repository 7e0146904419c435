import type { FastifyBaseLogger } from 'fastify';
import { type DestinationStream, type LevelWithSilent, pino } from 'pino';

const PIECE_BYTES = 4096;
const FLUSH_MS = 250;

/** The server's log, a line of JSON an event. Of an error it keeps what says nothing about anybody. */
export function openLog(level: LevelWithSilent, destination: DestinationStream = standardOutput()): FastifyBaseLogger {
  return pino({ level, serializers: { err: withoutWords } }, destination);
}

/** Written in pieces, not at every request: a write each costs as much as the rest of a read. The end of the process writes what is left. */
function standardOutput(): DestinationStream {
  return pino.destination({ dest: 1, sync: false, minLength: PIECE_BYTES, periodicFlush: FLUSH_MS });
}

/** Messages and details quote values: PostgreSQL names the row that it refused, a mail server the recipient. The place tells what it was. */
function withoutWords(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, stack = '', cause } = error;
  const frames = stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
  return { name, ...known(error), frames, ...(cause !== undefined && { cause: withoutWords(cause) }) };
}

/** What PostgreSQL and Node tell in fixed words. */
function known(error: Error): Record<string, string> {
  const told = Object.entries(error).filter(
    ([field, value]) => ['code', 'constraint', 'table', 'column'].includes(field) && typeof value === 'string',
  );
  return Object.fromEntries(told);
}
