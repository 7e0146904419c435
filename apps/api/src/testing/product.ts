import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts } from '@openvssid/server/testing/free-ports';

const START = fileURLToPath(new URL('../start.ts', import.meta.url));

export type Place = {
  dataDir: string;
  env: NodeJS.ProcessEnv;
  urls: Record<'citizen' | 'officer' | 'partner' | 'vneid' | 'sandbox', string>;
};

/** A folder and ports of its own for one running product. */
export async function choosePlaceForProduct(): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), 'openvssid-product-'));
  // PostgreSQL's user must be able to pass.
  chmodSync(dataDir, 0o755);
  const [citizen, officer, partner, vneid, sandbox, smtp] = (await freePorts(6)).map(String);
  const ports = {
    PORT_CITIZEN: citizen,
    PORT_OFFICER: officer,
    PORT_PARTNER: partner,
    PORT_VNEID: vneid,
    PORT_SANDBOX: sandbox,
    PORT_SANDBOX_SMTP: smtp,
  };
  const address = (port: string | undefined) => `http://localhost:${port ?? ''}`;
  return {
    dataDir,
    // Tests run at any hour.
    env: { ...process.env, NODE_ENV: 'development', LOG_LEVEL: 'warn', QUIET_HOURS: 'none', VSSID_DATA_DIR: dataDir, ...ports },
    urls: {
      citizen: address(citizen),
      officer: address(officer),
      partner: address(partner),
      vneid: address(vneid),
      sandbox: address(sandbox),
    },
  };
}

/** `npm start` without npm. `ready` is false where it ended first: then `output` says why and `ended` holds the exit code. */
export async function startProduct(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const output = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output.err += text));
  // A killed start leaves its servers with our pipes for a moment: 'close', which waits for all output, comes later.
  const gone = once(child, 'exit');
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const ready = await Promise.race([once(child, 'message').then(() => true), ended.then(() => false)]);
  return {
    ready,
    output,
    ended,
    /** Sends the signal and waits for the end; answers the exit code. */
    async end(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
      child.kill(signal);
      const [code] = (await gone) as [number | null];
      return code;
    },
  };
}

/** Processes that run with this folder as their data, the database's server included. */
export function processesOf({ dataDir }: Place): number[] {
  const programs = readOr('[]', join(dataDir, 'programs.json'));
  const numbers = [...programs.matchAll(/"pid":(\d+)/g)].map(([, pid]) => Number(pid));
  const server = Number(readOr('', join(dataDir, 'postgres', 'postmaster.pid')).split('\n', 1)[0]);
  return server > 0 ? [...numbers, server] : numbers;
}

function readOr(otherwise: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
