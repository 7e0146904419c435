import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Record } from './record.ts';
import { UnusableFile } from './unusable-file.ts';

/** Records as they come, the header among them. UTF-8 with or without its mark; commas, semicolons or tabs. */
export async function* readCsv(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Record> {
  const parser = parse({
    bom: true,
    delimiter: await findDelimiter(path),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  pipeline(createReadStream(path), strictUtf8(onBytes), parser, () => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnusableFile(`${path}: ${error.message}`);
    if (error instanceof TypeError) throw new UnusableFile(`${path} is not UTF-8 / không phải UTF-8: save it as “CSV UTF-8”.`);
    throw error;
  }
}

export async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new UnusableFile(`${path} is no file / không phải là tệp.`);
    return found.size;
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    throw new UnusableFile(`${path} cannot be read / không đọc được: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Vietnamese spreadsheets put semicolons; the header shows it. */
async function findDelimiter(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8192), 0, 8192, 0);
    const header = buffer.subarray(0, bytesRead).toString('utf8').split('\n')[0] ?? '';
    const count = (mark: string) => header.split(mark).length;
    return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  } finally {
    await file.close();
  }
}

function strictUtf8(onBytes: (bytes: number) => void): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        onBytes(chunk.length);
        done(null, Buffer.from(decoder.decode(chunk, { stream: true })));
      } catch (error) {
        done(error instanceof Error ? error : new TypeError(String(error)));
      }
    },
    flush(done) {
      try {
        done(null, Buffer.from(decoder.decode()));
      } catch (error) {
        done(error instanceof Error ? error : new TypeError(String(error)));
      }
    },
  });
}
