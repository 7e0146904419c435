import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { byteSource } from './byte-source.ts';

const MAGIC = 'openvssid-backup-1';
const LONGEST_HEADER = 200;
const PIECE_BYTES = 256 * 1024;
const TAG_BYTES = 16;

/** The file was sealed with the keys of another installation. */
export class OtherKeys extends Error {
  override name = 'OtherKeys';
}

/** The file is not as it was written: torn, changed, or no backup at all. */
export class Damaged extends Error {
  override name = 'Damaged';
}

/**
 * Seals a stream: a line that names the key, then pieces, each AES-256-GCM with its place and whether it is the last in the nonce. No piece
 * can be changed, moved, left out or cut off without being noticed when it is read.
 */
export async function* sealStream(key: Buffer, clear: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const header = `${MAGIC} ${keyName(key)} ${randomBytes(32).toString('base64url')}\n`;
  yield Buffer.from(header);
  const fileKey = keyOfFile(key, header);
  const source = byteSource(clear);
  for (let place = 0, last = false; !last; place += 1) {
    const piece = await source.take(PIECE_BYTES);
    last = await source.ended();
    const cipher = createCipheriv('aes-256-gcm', fileKey, nonce(place, last), { authTagLength: TAG_BYTES });
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Opens what `sealStream` made. Throws OtherKeys or Damaged. */
export async function* openStream(key: Buffer, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const source = byteSource(sealed);
  const fileKey = keyOfFile(key, await readHeader(source, key));
  for (let place = 0, last = false; !last; place += 1) {
    const piece = await source.take(PIECE_BYTES + TAG_BYTES);
    last = await source.ended();
    yield openPiece(fileKey, nonce(place, last), piece);
  }
}

function openPiece(fileKey: Buffer, iv: Buffer, piece: Buffer): Buffer {
  if (piece.length < TAG_BYTES) throw new Damaged('the file ends early');
  const decipher = createDecipheriv('aes-256-gcm', fileKey, iv, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(piece.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(piece.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new Damaged('the file was changed or is torn');
  }
}

async function readHeader(source: ReturnType<typeof byteSource>, key: Buffer): Promise<string> {
  let header = '';
  while (!header.endsWith('\n')) {
    const byte = await source.take(1);
    header += byte.toString('latin1');
    if (byte.length === 0 || header.length > LONGEST_HEADER) throw new Damaged('the file is no backup');
  }
  const [magic, name] = header.split(' ');
  if (magic !== MAGIC) throw new Damaged('the file is no backup');
  if (name !== keyName(key)) throw new OtherKeys('sealed with other keys');
  return header;
}

/** Tells keys apart and says nothing about them. */
function keyName(key: Buffer): string {
  return createHash('sha256').update('openvssid backup key').update(key).digest('hex').slice(0, 16);
}

/** The header, with its random part, belongs to the key: a changed one opens nothing. */
function keyOfFile(key: Buffer, header: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', header, 32));
}

function nonce(place: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(place, 5, 6);
  bytes[11] = last ? 1 : 0;
  return bytes;
}
