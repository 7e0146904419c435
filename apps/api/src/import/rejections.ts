import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import type { Language } from '@openvssid/core';
import { explained } from '@openvssid/server/cannot-start';
import { csvLine } from '../files/csv-line.ts';
import type { Sentence } from './kind.ts';

/** Before the row's own cells, so that the file can be corrected and imported as it is: these columns are passed over. */
export const REJECTION_COLUMNS = ['rejected_line', 'rejected_column', 'rejected_reason'] as const;

/** A row and what is said about it; `column` is the kind's name for it. */
export type Remark = { line: number; column: string; reason: Sentence };

export type RemarkFile = {
  path: string;
  add(remarks: readonly Remark[], cells: readonly string[]): void;
  close(): void;
};

/** `people.csv` → `people-rejected.csv`; made with the first remark, an older one is removed. */
export function openRemarkFile(source: string, suffix: string, header: readonly string[], language: Language): RemarkFile {
  const path = source.replace(/(\.csv|\.xlsx)?$/i, `-${suffix}.csv`);
  removeOlder(path);
  let file: number | undefined;
  return {
    path,
    add(remarks, cells) {
      const [first] = remarks;
      if (!first) return;
      const columns = [...new Set(remarks.map(({ column }) => column))].join('; ');
      const reasons = [...new Set(remarks.map(({ reason }) => reason[language]))].join('; ');
      file ??= begin(path, header);
      // Waited for: where it cannot be written the import ends, instead of losing what was wrong.
      writeSync(file, csvLine([String(first.line), columns, reasons, ...cells]));
    },
    close() {
      if (file !== undefined) closeSync(file);
    },
  };
}

function removeOlder(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw explained(error, 'It holds the rows that an earlier import refused: remove it, or copy the file elsewhere.');
  }
}

function begin(path: string, header: readonly string[]): number {
  try {
    // The rows are personal data: for the owner alone, in a file that nobody else put there.
    const file = openSync(path, 'wx', 0o600);
    // The mark at the start lets spreadsheets see UTF-8.
    writeSync(file, `\uFEFF${csvLine([...REJECTION_COLUMNS, ...header])}`);
    return file;
  } catch (error) {
    throw explained(
      error,
      'Rows that are wrong are written beside the file: copy it to a folder where this user may write, and import it again.',
    );
  }
}
