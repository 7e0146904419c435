import { join } from 'node:path';
import { inspect } from 'node:util';
import { CannotStart, explained } from '@openvssid/server/cannot-start';
import { type Config, readConfig } from './config.ts';
import { makeFolder } from '@openvssid/server/files/folder';
import { announce } from './start/announce.ts';
import { bringDatabase, type ReadyDatabase } from './start/database.ts';
import { demonstrate } from './start/demonstration.ts';
import { hold, release } from '@openvssid/server/start/holder';
import { assertPortsAreFree } from '@openvssid/server/start/ports';
import { createPrograms, endOrphans } from '@openvssid/server/start/programs';
import { prepareVneid, sandbox, server, usesSandbox, usesVneid, vneid } from './start/what-runs.ts';

/** The whole product on one machine: database, server and, outside production, the sandbox. Runs until it is told to end. */
async function start(): Promise<void> {
  const begun = performance.now();
  const told = toldToEnd();
  const config = readConfig(process.env);
  const held = holdTheInstallation(config);
  const programs = createPrograms(config.dataDir);
  let database: ReadyDatabase | undefined;
  try {
    await endOrphans(config.dataDir);
    await assertPortsAreFree(config.HOST, portsOf(config));
    database = await bringDatabase(config);
    const demonstration = await demonstrate(config, database);
    const settings = { config, database, demonstration };
    if (usesSandbox(config)) await programs.run(sandbox(settings));
    await programs.run(server(settings));
    if (usesVneid(config)) {
      await prepareVneid(settings);
      await programs.run(vneid(settings));
    }
    announce(settings, performance.now() - begun);
    process.send?.('ready');
    const ended = await Promise.race([told, programs.firstEnd, fallOf(database)]);
    if (ended !== undefined) throw new CannotStart(`${ended} has ended, so everything is stopped: see what it wrote above.`);
  } finally {
    await programs.stop();
    await database?.stop();
    release(held);
  }
}

/** A database of another's keeping may come and go. */
function fallOf({ ended }: ReadyDatabase): Promise<string> {
  return ended ? ended.then(() => 'The database') : new Promise(() => undefined);
}

/** Ctrl-C, a service manager, a closed terminal. Heard from the first moment, obeyed as soon as what has begun can be undone. */
function toldToEnd(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(undefined));
    // Started by a test or a measurement: ends with it.
    process.once('disconnect', () => resolve(undefined));
    // That listener alone must not keep us from ending.
    process.channel?.unref();
  });
}

function holdTheInstallation({ dataDir }: Config): string {
  const file = join(dataDir, 'start.holder');
  try {
    makeFolder(dataDir);
    const holder = hold(file);
    if (holder === process.pid) return file;
    throw new CannotStart(
      `OpenVssID already runs from this folder (process ${holder}): stop it, or set VSSID_DATA_DIR and the ports for a second one.`,
    );
  } catch (error) {
    throw explained(error, `Make ${dataDir} writable for this user, or set VSSID_DATA_DIR to another folder.`);
  }
}

function portsOf(config: Config): Record<string, number> {
  const { PORT_CITIZEN, PORT_OFFICER, PORT_PARTNER, PORT_VNEID, PORT_SANDBOX, PORT_SANDBOX_SMTP } = config;
  const own = { PORT_CITIZEN, PORT_OFFICER, PORT_PARTNER, ...(usesVneid(config) && { PORT_VNEID }) };
  return usesSandbox(config) ? { ...own, PORT_SANDBOX, PORT_SANDBOX_SMTP } : own;
}

try {
  await start();
} catch (error) {
  // A defect shows its stack; what the operator can mend is one line.
  process.stderr.write(`${error instanceof CannotStart ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
}
