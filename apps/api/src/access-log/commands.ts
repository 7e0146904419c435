import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotStart } from '@openvssid/server/cannot-start';
import { type Run, UsageError } from '../command-line/command.ts';
import { withOperator } from '../command-line/operator.ts';
import { findPersonByNumber } from '../people/find-person.ts';
import { type Finding, type Verification, verifyAccessLog } from './verify.ts';

/** `access-log verify [--person NUMBER] [--roots FILE]`. Exit code 1 where anything is not as it was written. */
export const runVerify: Run = async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { person: { type: 'string' }, roots: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length > 0) throw new UsageError(`What is ${positionals[0] ?? ''}?`);
  return withOperator(async ({ db, config }) => {
    const file = values.roots === undefined ? config.accessLogRoots : resolve(values.roots);
    const person = values.person === undefined ? null : await findPersonByNumber(db, values.person);
    if (person === undefined) throw new CannotStart(`Nobody on record has the number ${values.person ?? ''}.`);
    const verified = await verifyAccessLog({ db }, file, person);
    process.stdout.write(reportOf(verified, file));
    return verified.findings.length === 0 ? 0 : 1;
  });
};

export function reportOf({ rows, roots, findings }: Verification, file: string): string {
  const read = `${rows} rows and ${roots} hourly seals read, compared with ${file}.\n`;
  if (findings.length === 0) return `${read}The access log is as it was written.\n`;
  return `${read}The access log is NOT as it was written:\n${findings.map((finding) => `- ${sentenceOf(finding, file)}\n`).join('')}`;
}

function sentenceOf(finding: Finding, file: string): string {
  switch (finding.kind) {
    case 'row':
      return `person ${finding.personId}, row ${finding.seq}: missing, moved or changed.`;
    case 'sealed-row':
      return `person ${finding.personId}, row ${finding.seq}: sealed in the hour of ${finding.hour.toString()}, and now missing or another one.`;
    case 'unsealed-row':
      return `person ${finding.personId}, row ${finding.seq}: added or removed past the seals.`;
    case 'root':
      return `seal ${finding.number}${finding.hour ? ` (hour of ${finding.hour.toString()})` : ''}: missing, changed or moved, or what it sealed was.`;
    case 'second-place':
      return SECOND_PLACE[finding.fault](finding.number, file);
  }
}

const SECOND_PLACE: Record<Extract<Finding, { kind: 'second-place' }>['fault'], (number: number, file: string) => string> = {
  'not-there': (number, file) => `seal ${number}: in the database, not in ${file}.`,
  'not-in-the-database': (number, file) => `seal ${number}: in ${file}, not in the database.`,
  differs: (number, file) => `seal ${number}: the database and ${file} differ.`,
  unreadable: (number, file) => `${file}: line ${number} is not a seal.`,
};
