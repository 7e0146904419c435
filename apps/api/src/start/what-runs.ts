import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from '@openvssid/server/start/run-to-end';
import type { Config } from '../config.ts';
import { writeRegisterEntries } from '../population/demonstration/register-entries.ts';
import { writeSecondFactors } from '../population/demonstration/write-second-factors.ts';
import type { ReadyDatabase } from './database.ts';
import type { Demonstration } from './demonstration.ts';
import { paymentsAtSandbox, terminalOfSandbox } from './payments.ts';
import type { Program } from '@openvssid/server/start/programs';

export type Settings = { config: Config; database: ReadyDatabase; demonstration: Demonstration | undefined };

/** What a page leaves behind is cleared away while it is young: a fifth more pages a second in a rush. deploy/ says the same. */
const YOUNG_HEAP = '--max-semi-space-size=32';

/** Outside production letters and codes go to the sandbox, unless they are given another way out. */
export function usesSandbox({ NODE_ENV, SMTP_URL, SMS_URL }: Config): boolean {
  return NODE_ENV !== 'production' && (SMTP_URL === undefined || SMS_URL === undefined);
}

export function server({ config, database, demonstration }: Settings): Program {
  return {
    name: 'The server',
    file: fileURLToPath(new URL('../main.ts', import.meta.url)),
    env: {
      ...environment(config),
      NODE_OPTIONS: [process.env['NODE_OPTIONS'], YOUNG_HEAP].filter(Boolean).join(' '),
      DATABASE_URL: database.appUrl,
      VSSID_DEMO: demonstration ? '1' : '0',
      ...(usesSandbox(config) && paymentsAtSandbox(config)),
      ...(usesVneid(config) && { VNEID_ISSUER: process.env['VNEID_ISSUER'] ?? config.vneidUrl }),
    },
    readyAt: Object.values(config.ports).map((port) => readyAddress(config, port)),
  };
}

/** Outside production VNeID runs beside us, where it has a database. */
export function usesVneid({ NODE_ENV, DATABASE_URL, VNEID_DATABASE_URL }: Config): boolean {
  return NODE_ENV !== 'production' && (DATABASE_URL === undefined || VNEID_DATABASE_URL !== undefined);
}

const VNEID_COMMANDS = fileURLToPath(new URL('../../../vneid/server/vneid.ts', import.meta.url));

/** Another system: it learns where we are, and nothing of our database. People sign in by password while it is away. */
export function vneid(settings: Settings): Program {
  const { config } = settings;
  return {
    name: 'VNeID',
    file: fileURLToPath(new URL('../../../vneid/server/main.ts', import.meta.url)),
    env: vneidEnvironment(settings),
    readyAt: [readyAddress(config, config.PORT_VNEID)],
    beginsAgain: true,
  };
}

/** Its tables, and its invented accounts where ours are invented: the work of its own commands, before it starts. */
export async function prepareVneid(settings: Settings): Promise<void> {
  const { database, demonstration } = settings;
  const env = vneidEnvironment(settings);
  const asOwner = { ...env, VNEID_DATABASE_OWNER_URL: database.vneid?.ownerUrl };
  if (database.vneid?.ownerUrl !== undefined) await runToEnd(VNEID_COMMANDS, ['migrate'], asOwner);
  if (demonstration) await runToEnd(VNEID_COMMANDS, ['demonstrate'], env);
}

function vneidEnvironment({ config, database, demonstration }: Settings): NodeJS.ProcessEnv {
  return {
    ...environment(config),
    // Without another way out its letters and codes go to the sandbox, as ours do.
    SMTP_URL: config.SMTP_URL ?? `smtp://127.0.0.1:${config.PORT_SANDBOX_SMTP}`,
    SMS_URL: config.SMS_URL ?? `http://127.0.0.1:${config.PORT_SANDBOX}/sms`,
    VNEID_DATABASE_URL: database.vneid?.appUrl,
    VNEID_DATA_DIR: join(config.dataDir, 'vneid'),
    PUBLIC_URL_VNEID: config.vneidUrl,
    VSSID_URL: config.publicUrls.citizen,
    VSSID_PARTNER_URL: config.publicUrls.partner,
    VNEID_DEMO: demonstration ? '1' : '0',
  };
}

/** It listens on this machine alone, whatever HOST says: it shows everybody's codes. */
export function sandbox({ config, demonstration }: Settings): Program {
  return {
    name: 'The sandbox',
    file: fileURLToPath(new URL('../../../sandbox/src/main.ts', import.meta.url)),
    env: {
      ...environment(config),
      ...terminalOfSandbox(addressOf(config, config.PORT_CITIZEN)),
      ...(demonstration && demonstrationFiles(config)),
    },
    readyAt: [`http://127.0.0.1:${config.PORT_SANDBOX}/healthz/ready`],
  };
}

/** What the sandbox knows of the demonstration: officers' second factors, and people of the population register. */
function demonstrationFiles({ dataDir }: Config): NodeJS.ProcessEnv {
  return { SANDBOX_OFFICERS_FILE: writeSecondFactors(dataDir), SANDBOX_REGISTER_FILE: writeRegisterEntries(dataDir) };
}

/** No program of ours gets the owner's password: it could do more than its work asks for. */
function environment({ dataDir, LOG_LEVEL }: Config): NodeJS.ProcessEnv {
  const {
    DATABASE_OWNER_URL: _owner,
    DATABASE_URL: _app,
    VNEID_DATABASE_OWNER_URL: _vneidOwner,
    VNEID_DATABASE_URL: _vneid,
    ...rest
  } = process.env;
  // At a terminal the addresses and the faults are to be seen, not every request.
  const level = process.env['LOG_LEVEL'] ?? (process.stdout.isTTY ? 'warn' : LOG_LEVEL);
  return { ...rest, VSSID_DATA_DIR: dataDir, LOG_LEVEL: level };
}

function readyAddress(config: Config, port: number): string {
  return `${addressOf(config, port)}/healthz/ready`;
}

/** Where a program on this machine finds a port of ours. */
function addressOf({ HOST }: Config, port: number): string {
  const everywhere = HOST === '0.0.0.0' || HOST === '::';
  const host = HOST.includes(':') && !everywhere ? `[${HOST}]` : everywhere ? '127.0.0.1' : HOST;
  return `http://${host}:${port}`;
}
