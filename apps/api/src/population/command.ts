import { parseArgs } from 'node:util';
import { isDay, TIME_ZONE } from '@openvssid/core';
import { SingleBar } from 'cli-progress';
import { CannotStart } from '@openvssid/server/cannot-start';
import { systemClock } from '@openvssid/server/clock';
import { type Run, UsageError } from '../command-line/command.ts';
import { type Owner, withOwner } from '../command-line/owner.ts';
import { withClient } from '@openvssid/server/db/connect';
import { demonstrationAllowed } from './allowed.ts';
import { dayFromIso } from './calendar.ts';
import { emptyPersonalTables, hasPersons } from './personal-tables.ts';
import { populate } from './populate.ts';

/** `population --persons N --seed S [--replace]`. */
export const run: Run = async (args) => {
  const wish = readWish(args);
  return withOwner(async (owner) => {
    refuseRealDatabase(owner);
    await makeRoom(owner.ownerUrl, wish.replace);
    const bar = new SingleBar({ format: 'people [{bar}] {value}/{total} · {percentage} % · {eta_formatted}', hideCursor: true });
    const begun = performance.now();
    bar.start(wish.persons, 0);
    await populate(owner.ownerUrl, { ...wish, onProgress: (persons) => bar.increment(persons) }).finally(() => bar.stop());
    const seconds = (performance.now() - begun) / 1000;
    process.stdout.write(`${wish.persons} people in ${seconds.toFixed(1)} s (${Math.round(wish.persons / seconds)} a second).\n`);
    return 0;
  });
};

function readWish(args: readonly string[]): { persons: number; seed: number; today: number; replace: boolean } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      persons: { type: 'string' },
      seed: { type: 'string' },
      replace: { type: 'boolean', default: false },
      today: { type: 'string' },
    },
  });
  const persons = Number(values.persons);
  const seed = Number(values.seed);
  const today = values.today ?? systemClock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  if (!Number.isInteger(persons) || persons < 1 || persons > 50_000_000)
    throw new UsageError('--persons is a whole number of people.');
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff)
    throw new UsageError('--seed is a whole number: the same seed gives the same people.');
  if (!isDay(today)) throw new UsageError('--today is a day, YYYY-MM-DD.');
  return { persons, seed, today: dayFromIso(today), replace: values.replace };
}

/** Invented people never come near real ones. */
function refuseRealDatabase({ config, embedded }: Owner): void {
  if (!demonstrationAllowed(config, embedded)) {
    throw new CannotStart(
      'A population is made on the embedded database or with VSSID_DEMO=1 only, and never with NODE_ENV=production.',
    );
  }
}

async function makeRoom(ownerUrl: string, replace: boolean): Promise<void> {
  await withClient(ownerUrl, 'DATABASE_OWNER_URL', async (client) => {
    if (replace) await emptyPersonalTables(client);
    else if (await hasPersons(client))
      throw new CannotStart('There are people already: add --replace to forget everybody and everything about them.');
  });
}
