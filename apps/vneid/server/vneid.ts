import { inspect } from 'node:util';
import { CannotStart } from '@openvssid/server/cannot-start';
import { migrateTo } from '@openvssid/server/db/migrate';
import { addAccount, listDemonstrationAccounts, unlockAccount } from './accounts/commands.ts';
import { readConfig, type Config } from './config.ts';
import { shape } from './db/shape.ts';
import { demonstrate } from './demonstration/demonstrate.ts';
import { createKeys } from './keys.ts';
import { addClient, dropClient, showClients } from './openid/clients/commands.ts';
import { retireKeys, rotateClientKey, rotateKeys } from './openid/key-rotation.ts';

type Command = { words: string; does: string; run(config: Config, args: readonly string[]): void | Promise<void> };

/** VNeID's command line: `npm run -s vneid -- <words>`. */
const commands: readonly Command[] = [
  { words: 'migrate', does: 'brings the database to the state this version needs', run: migrate },
  { words: 'keys create', does: 'makes the keys, never over existing ones', run: ({ keysFile }) => createKeys(keysFile) },
  { words: 'keys rotate', does: 'makes new signing keys, which sign from the next start on', run: rotateKeys },
  {
    words: 'keys rotate-client',
    does: 'makes another key by which VssID knows VNeID, from the next start on',
    run: rotateClientKey,
  },
  { words: 'keys retire', does: 'takes back the keys that sign no more (a day after either of these)', run: retireKeys },
  {
    words: 'clients add',
    does: '<file.json>: registers a system that signs people in with VNeID, or changes it',
    run: addClient,
  },
  { words: 'clients list', does: 'the registered systems', run: showClients },
  { words: 'clients remove', does: '<client_id>: ends its registration; its users are forgotten there', run: dropClient },
  {
    words: 'accounts add',
    does: '<number> "<name>" <birth date> male|female <phone> [e-mail]: an account of level 2, its owner was seen in person',
    run: addAccount,
  },
  { words: 'accounts unlock', does: '<number>: ends a lock, and waits after wrong tries', run: unlockAccount },
  { words: 'accounts demonstration', does: 'the invented accounts, one a line', run: listDemonstrationAccounts },
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
  const said = process.argv.slice(2);
  const command = commands.find(({ words }) => words === said.slice(0, words.split(' ').length).join(' '));
  if (!command) {
    const lines = commands.map(({ words, does }) => `  ${words.padEnd(22)} ${does}`);
    process.stderr.write(`npm run -s vneid -- …\n\n${lines.join('\n')}\n`);
    process.exitCode = 2;
    return;
  }
  await command.run(readConfig(process.env), said.slice(command.words.split(' ').length));
}

main().catch((error: unknown) => {
  // A defect shows its stack; what the operator can mend is one line.
  process.stderr.write(`${error instanceof CannotStart ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
});
