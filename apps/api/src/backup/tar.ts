import { byteSource } from './byte-source.ts';

export type TarEntry = { name: string; bytes: Buffer };

const BLOCK = 512;
const NAME_BYTES = 100;
/** Far above any part; a length beyond it is no tar of ours. */
const LARGEST_ENTRY = 256 * 1024 * 1024;

/** One file of a tar archive (POSIX ustar), for names of ours: short and ASCII. */
export function tarEntry({ name, bytes }: TarEntry): Buffer[] {
  const padding = (BLOCK - (bytes.length % BLOCK)) % BLOCK;
  return [header(name, bytes.length), bytes, Buffer.alloc(padding)];
}

export const TAR_END = Buffer.alloc(2 * BLOCK);

/** The files of such an archive, each whole in memory. Throws where it ends early or is none. */
export async function* readTar(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const source = byteSource(pieces);
  for (;;) {
    const block = await source.take(BLOCK);
    if (block.length === BLOCK && block.every((byte) => byte === 0)) return;
    const { name, length } = parseHeader(block);
    const bytes = await source.take(length);
    await source.take((BLOCK - (length % BLOCK)) % BLOCK);
    if (bytes.length < length) throw new Error('the archive ends early');
    yield { name, bytes };
  }
}

function header(name: string, length: number): Buffer {
  if (Buffer.byteLength(name) > NAME_BYTES) throw new TypeError('a name in the archive has at most 100 bytes');
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  block.write(name, 0, NAME_BYTES);
  block.write(octal(0o600, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(length, 11), 124);
  block.write(octal(0, 11), 136);
  block.write(' '.repeat(8), 148);
  block.write('0', 156);
  block.write('ustar\x0000', 257);
  block.write(`${checksum(block).toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function parseHeader(block: Buffer): { name: string; length: number } {
  if (block.length < BLOCK) throw new Error('the archive ends early');
  const field = (start: number, end: number) => block.toString('latin1', start, end).replace(/[\0 ]+$/, '');
  const said = parseInt(field(148, 156), 8);
  const blank = Buffer.from(block).fill(' ', 148, 156);
  const length = parseInt(field(124, 136), 8);
  if (said !== checksum(blank) || !(length >= 0 && length <= LARGEST_ENTRY)) throw new Error('this is no archive');
  return { name: field(0, NAME_BYTES), length };
}

function checksum(block: Buffer): number {
  return block.reduce((sum, byte) => sum + byte, 0);
}
