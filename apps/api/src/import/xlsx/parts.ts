import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { UnusableFile } from '../unusable-file.ts';

/** The files inside a workbook. */
export type Parts = { read(name: string): Promise<AsyncIterable<Buffer> | undefined>; close(): void };

const MIB = 1024 * 1024;
/** What the largest file that is taken holds unpacked, and much more; a bomb stops here before it is unpacked. */
const LARGEST = { sheet: 768 * MIB, other: 128 * MIB };
const MOST_PARTS = 2_000;

/** Sizes are told by the archive's directory and enforced while unpacking: a part that unpacks to more than it said is refused. */
export async function openParts(path: string): Promise<Parts> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  const entries = await listEntries(zip, path).catch((error: unknown) => {
    zip.close();
    throw error;
  });
  return {
    async read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const largest = name.includes('worksheets/') ? LARGEST.sheet : LARGEST.other;
      if (entry.uncompressedSize > largest)
        throw new UnusableFile(`${path} is too large unpacked / quá lớn khi giải nén: save it as CSV.`);
      const stream = await zip.openReadStreamPromise(entry);
      // Whoever reads it is told; one that nobody reads any more must not end the process.
      return stream.on('error', () => undefined);
    },
    close: () => zip.close(),
  };
}

async function listEntries(zip: ZipFile, path: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName, entry);
    if (entries.size > MOST_PARTS) throw new UnusableFile(`${path} is no workbook / không phải tệp Excel.`);
  }
  return entries;
}
