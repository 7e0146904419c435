import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Language } from '@openvssid/core';
import { csvLine } from '../files/csv-line.ts';
import type { Sentence } from './kind.ts';

/** Before the row's own cells, so that the file can be corrected and imported as it is: these columns are passed over. */
export const REJECTION_COLUMNS = ['rejected_line', 'rejected_column', 'rejected_reason'] as const;

/** A row and what is said about it; `column` is the kind's name for it. */
export type Remark = { line: number; column: string; reason: Sentence };

export type RemarkFile = {
  path: string;
  add(remarks: readonly Remark[], cells: readonly string[]): void;
  close(): Promise<void>;
};

/** `people.csv` → `people-rejected.csv`; made with the first remark, an older one is removed. */
export function openRemarkFile(source: string, suffix: string, header: readonly string[], language: Language): RemarkFile {
  const path = source.replace(/(\.csv|\.xlsx)?$/i, `-${suffix}.csv`);
  rmSync(path, { force: true });
  let stream: WriteStream | undefined;
  return {
    path,
    add(remarks, cells) {
      // The mark at the start lets spreadsheets see UTF-8. The rows are personal data: for the owner alone.
      stream ??= begun(createWriteStream(path, { mode: 0o600 }), header);
      const [first] = remarks;
      if (!first) return;
      const columns = [...new Set(remarks.map(({ column }) => column))].join('; ');
      const reasons = [...new Set(remarks.map(({ reason }) => reason[language]))].join('; ');
      stream.write(csvLine([String(first.line), columns, reasons, ...cells]));
    },
    async close() {
      if (!stream) return;
      stream.end();
      await once(stream, 'close');
    },
  };
}

function begun(stream: WriteStream, header: readonly string[]): WriteStream {
  stream.write(`\uFEFF${csvLine([...REJECTION_COLUMNS, ...header])}`);
  return stream;
}
