import { parseArgs } from 'node:util';
import { CannotStart } from '@openvssid/server/cannot-start';
import { systemClock } from '@openvssid/server/clock';
import type { Run } from '../command-line/command.ts';
import { withOwner } from '../command-line/owner.ts';
import { type Config, readConfig } from '../config.ts';
import { examine } from './examine.ts';
import { failure, type Finding } from './finding.ts';

/** `doctor [--json]`. Exit code 0 where nothing fails, 1 otherwise; warnings are told and do not count. */
export const run: Run = async (args) => {
  const { json } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } }).values;
  const findings = await findingsOf();
  process.stdout.write(json ? `${JSON.stringify(findings)}\n` : findings.map(line).join(''));
  return findings.some(({ level }) => level === 'fail') ? 1 : 0;
};

async function findingsOf(): Promise<Finding[]> {
  let config: Config;
  try {
    config = readConfig(process.env);
  } catch (error) {
    return [failure('configuration', error instanceof Error ? error.message : String(error), 'Correct this setting.')];
  }
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = config;
  if (appUrl !== undefined) return examine({ config, clock: systemClock, appUrl, ...(ownerUrl !== undefined && { ownerUrl }) });
  try {
    return await withOwner((owner) => examine({ ...owner, clock: systemClock }), { upToDate: false });
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    return [failure('database', error.message, 'Mend what it names, then run "doctor" again.')];
  }
}

function line({ check, level, says, remedy }: Finding): string {
  return `${level.toUpperCase().padEnd(4)}  ${check}: ${says}\n${remedy === undefined ? '' : `      → ${remedy}\n`}`;
}
