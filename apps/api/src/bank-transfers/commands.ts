import { parseArgs } from 'node:util';
import { formatDong } from '@openvssid/core';
import { type Run, UsageError } from '../command-line/command.ts';
import { withServices } from '../command-line/operator.ts';
import { openRemarkFile } from '../import/rejections.ts';
import { UnusableFile } from '../import/unusable-file.ts';
import type { Services } from '../services.ts';
import { importStatement } from './statement/import-statement.ts';
import { previewStatement } from './statement/preview-statement.ts';
import { headerCells, type RejectedLine } from './statement/read-statement.ts';
import { LINE_OUTCOMES, type LineOutcome, type StatementSummary } from './statement/summary.ts';

/** Exit code of a file that could not be read, or that holds lines which could not. */
const UNUSABLE = 2;

/** `payments statement --file FILE [--dry-run]`. */
export const runStatement: Run = async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { file: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  const { file } = values;
  if (file === undefined) throw new UsageError('A statement is needed: --file FILE.');
  try {
    const { told, rejected } = await withServices((services) => readAndTell(services, file, values['dry-run']));
    process.stdout.write(told);
    return rejected > 0 ? UNUSABLE : 0;
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    process.stderr.write(`${error.message}\nNothing was booked.\n`);
    return UNUSABLE;
  }
};

/** Lines that could not be read go to FILE-rejected.csv, which can be mended and read as it is. */
export async function readAndTell(
  services: Services,
  path: string,
  dryRun: boolean,
): Promise<{ told: string; rejected: number }> {
  if (dryRun) {
    const { summary, readBefore } = await previewStatement(services, path);
    const before = readBefore === null ? '' : `This very file was read at ${readBefore.toString()}.\n`;
    return { told: `${told(summary)}${before}Dry run: nothing was written.\n`, rejected: summary.outcomes.rejected ?? 0 };
  }
  const rejections = openRemarkFile(path, 'rejected', await headerCells(path), 'en');
  const onRejected = ({ line, findings, cells }: RejectedLine) =>
    rejections.add(
      findings.map((finding) => ({ line, ...finding })),
      cells,
    );
  try {
    const summary = await importStatement(services, { path, onRejected });
    const rejected = summary.outcomes.rejected ?? 0;
    return { told: told(summary) + (rejected > 0 ? `Rejected lines and why: ${rejections.path}\n` : ''), rejected };
  } finally {
    rejections.close();
  }
}

const OUTCOMES: Record<LineOutcome, string> = {
  recorded: 'recorded with their orders',
  already: 'booked before',
  'amount-differs': 'another amount than the order',
  late: 'after the order’s end',
  'paid-twice': 'of orders paid already',
  'unknown-order': 'of no order that is known',
  suspicious: 'held by the provider',
  'not-recordable': 'not recordable any more',
  'amount-at-provider-differs': 'booked before with another amount',
  refunded: 'refunds that went out',
  contrary: 'outgoing, contrary to the refund they name',
  outgoing: 'outgoing, none of ours',
  rejected: 'rejected',
};

function told({ lines, received, outcomes, balance }: StatementSummary): string {
  const counts = LINE_OUTCOMES.flatMap((outcome) =>
    outcomes[outcome] === undefined ? [] : [`  ${outcomes[outcome]} ${OUTCOMES[outcome]}`],
  );
  return [`${lines} lines, ${formatDong(received, 'en')} newly received:`, ...counts, ...toldBalance(balance), ''].join('\n');
}

function toldBalance(balance: StatementSummary['balance']): string[] {
  if (!balance) return [];
  const { bank, books, unexplained } = balance;
  const verdict =
    unexplained === 0 ? 'nothing new to explain' : `${formatDong(unexplained, 'en')} to explain, put before the officers`;
  return [`Closing balance: the bank ${formatDong(bank, 'en')}, our books ${formatDong(books, 'en')}; ${verdict}`];
}
