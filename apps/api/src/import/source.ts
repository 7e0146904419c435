import { open } from 'node:fs/promises';
import { readCsv, sizeOf } from './read-csv.ts';
import type { Record } from './record.ts';
import { UnusableFile } from './unusable-file.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** A file as records, the header first, and how far it has been read (`done` of `all`). */
export type Source = { records: AsyncGenerator<Record>; all: number; done: () => number };

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const OLD_OR_LOCKED = Buffer.from('d0cf11e0', 'hex');

/** What a file is shows in its first bytes, not in its name. */
export async function openSource(path: string): Promise<Source> {
  const size = await sizeOf(path);
  const begin = await firstBytes(path);
  if (begin.equals(OLD_OR_LOCKED))
    throw new UnusableFile(
      `${path} is an old .xls or has a password / là tệp .xls cũ hoặc có mật khẩu: save it as .xlsx or CSV.`,
    );
  let done = 0;
  if (!begin.equals(ZIP)) return { records: readCsv(path, (bytes) => (done += bytes)), all: size, done: () => done };
  const { records, rows } = await readXlsx(path, () => (done += 1));
  return { records, all: rows, done: () => done };
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ZIP.length), 0, ZIP.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
