import { inspect } from 'node:util';
import { CannotStart } from '@openvssid/server/cannot-start';
import { migrateTo } from '@openvssid/server/db/migrate';
import { readConfig, type Config } from './config.ts';
import { shape } from './db/shape.ts';
import { demonstrate } from './demonstration/demonstrate.ts';
import { createKeys } from './keys.ts';

type Command = { words: string; does: string; run(config: Config): void | Promise<void> };

/** VNeID's command line: `npm run -s vneid -- <words>`. */
const commands: readonly Command[] = [
  { words: 'migrate', does: 'brings the database to the state this version needs', run: migrate },
  { words: 'keys create', does: 'makes the keys, never over existing ones', run: ({ keysFile }) => createKeys(keysFile) },
  {
    words: 'demonstrate',
    does: 'writes the invented accounts and clients (VNEID_DEMO=1, never in production)',
    run: demonstrate,
  },
];

async function migrate({ VNEID_DATABASE_URL: appUrl, VNEID_DATABASE_OWNER_URL: ownerUrl }: Config): Promise<void> {
  if (!appUrl || !ownerUrl) throw new CannotStart('Set VNEID_DATABASE_URL and VNEID_DATABASE_OWNER_URL to migrate.');
  await migrateTo(shape, { appUrl, ownerUrl });
}

async function main(): Promise<void> {
  const said = process.argv.slice(2).join(' ');
  const command = commands.find(({ words }) => words === said);
  if (!command) {
    const lines = commands.map(({ words, does }) => `  ${words.padEnd(14)} ${does}`);
    process.stderr.write(`npm run -s vneid -- …\n\n${lines.join('\n')}\n`);
    process.exitCode = 2;
    return;
  }
  await command.run(readConfig(process.env));
}

main().catch((error: unknown) => {
  // A defect shows its stack; what the operator can mend is one line.
  process.stderr.write(`${error instanceof CannotStart ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
});
