import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_OFFICERS } from '../population/demonstration/accounts.ts';
import { type Settings, usesSandbox, usesVneid } from './what-runs.ts';

/** Tells the person at the terminal where everything is. */
export function announce({ config, demonstration }: Settings, tookMs: number): void {
  const { citizen, officer, partner } = config.publicUrls;
  const addresses = [
    ['Citizen app', citizen],
    ['Officer console', officer],
    ['Partner API', partner],
    ...(usesVneid(config) ? [['VNeID', config.vneidUrl]] : []),
    ...(usesSandbox(config) ? [['Sandbox: mail, SMS, codes', `http://localhost:${config.PORT_SANDBOX}`]] : []),
  ];
  const ready = `OpenVssID is ready (${(tookMs / 1000).toFixed(1)} s). Ctrl-C stops it.`;
  const lines = ['', ready, '', ...table(addresses), '', ...(demonstration ? [...accounts(), ...accountsOfVneid(config)] : [])];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function accounts(): string[] {
  const citizens = DEMONSTRATION_ACCOUNTS.map(({ number, password, situation }) => [number, password, situation.en]);
  const officers = DEMONSTRATION_OFFICERS.map(({ email, password, situation }) => [email, password, situation.en]);
  return ['Demonstration accounts of the citizen app:', ...table(citizens), '', 'and of the console:', ...table(officers), ''];
}

/** Another system's: it leaves them in a file when it writes them. */
function accountsOfVneid({ dataDir }: Settings['config']): string[] {
  const file = join(dataDir, 'vneid', 'demonstration-accounts.tsv');
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
  return ['and of VNeID, where a new device needs a code from the sandbox:', ...table(rows.map((row) => row.split('\t'))), ''];
}

function table(rows: string[][]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(width(column))).join('   ')}`.trimEnd());
}
