import { parseArgs } from 'node:util';
import { TIME_ZONE } from '@openvssid/core';
import { type Run, UsageError } from '../command-line/command.ts';
import { withOperator } from '../command-line/operator.ts';
import { readMode, setMode } from './mode.ts';

/** `reading-only on [--until "2026-11-22 22:00"]`, `off`, or nothing to see which. */
export const run: Run = async (args) => {
  const wish = readWish(args);
  return withOperator(async ({ db, clock }) => {
    if (wish) await setMode(db, wish, clock.now());
    const { readingOnly, until } = await readMode(db);
    process.stdout.write(readingOnly ? `Reading only${until ? ` until ${localTime(until)}` : ''}.\n` : 'Everything is open.\n');
    return 0;
  });
};

function readWish(args: readonly string[]): { readingOnly: boolean; until: Temporal.Instant | undefined } | undefined {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { until: { type: 'string' } } });
  const [word, ...others] = positionals;
  if (others.length > 0) throw new UsageError('Say on, off, or nothing.');
  if (word === undefined && values.until === undefined) return undefined;
  if (word === 'off' && values.until === undefined) return { readingOnly: false, until: undefined };
  if (word === 'on') return { readingOnly: true, until: values.until === undefined ? undefined : localMoment(values.until) };
  throw new UsageError('Say on, off, or nothing; --until goes with on.');
}

function localMoment(text: string): Temporal.Instant {
  try {
    return Temporal.PlainDateTime.from(text.trim().replace(' ', 'T')).toZonedDateTime(TIME_ZONE).toInstant();
  } catch {
    throw new UsageError('--until is a day and a time in Vietnam, as "2026-11-22 22:00".');
  }
}

function localTime(moment: Temporal.Instant): string {
  return moment.toZonedDateTimeISO(TIME_ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
