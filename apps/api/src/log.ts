import type { FastifyBaseLogger } from 'fastify';
import { type DestinationStream, type LevelWithSilent, pino } from 'pino';

/** The server's log, a line of JSON an event. Of an error it keeps what says nothing about anybody. */
export function openLog(level: LevelWithSilent, destination?: DestinationStream): FastifyBaseLogger {
  const options = { level, serializers: { err: withoutWords } };
  return destination ? pino(options, destination) : pino(options);
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
