import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvLine } from '../../files/csv-line.ts';

export type WrittenLine = Partial<{
  bookedAt: string;
  bankReference: string;
  amount: number | string;
  account: string;
  name: string;
  description: string;
  /** Only where the file has such a column (`statementWithBalances`). */
  balance: number;
}>;

export const HEADER = 'booked_at,bank_reference,amount,counter_account,counter_name,description';
let last = 0;

/** A line as a bank writes it, within the minutes in which a test's order may be paid. */
export function statementLine(line: WrittenLine): string {
  return csvLine(cellsOf(line)).trimEnd();
}

function cellsOf(line: WrittenLine): string[] {
  last += 1;
  const {
    bookedAt = '22/11/2026 09:59',
    bankReference = `FT26326${last}`,
    amount = 1_366_200,
    account = '0123456789',
    name = 'NGUYEN VAN MAU',
    description = '',
  } = line;
  return [bookedAt, bankReference, String(amount).replace(/^-/, '\u2212'), account, name, description];
}

/** A folder for a test's files; `end` removes it. */
export function statementFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'openvssid-statement-'));
  return {
    file(content: string | Buffer, name = 'statement.csv'): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    statement: (...lines: WrittenLine[]): string => [HEADER, ...lines.map(statementLine), ''].join('\r\n'),
    withBalances: (...lines: WrittenLine[]): string =>
      [`${HEADER},balance`, ...lines.map((line) => csvLine([...cellsOf(line), String(line.balance ?? '')]).trimEnd()), ''].join(
        '\r\n',
      ),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
