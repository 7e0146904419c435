import { crc32, deflateRawSync } from 'node:zlib';

/** An archive of texts, in the order in which they stand. Small ones: it is made in memory, without the extensions for 4 GB and more. */
export function zip(files: Readonly<{ [name: string]: string }>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [clear, title] = [Buffer.from(text), Buffer.from(name)];
    const packed = deflateRawSync(clear);
    const common = commonHead(clear, packed, title);
    const rest = Buffer.alloc(16);
    rest.writeUInt32LE(offset, 12);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), common, title, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest.subarray(2), title);
    offset += 30 + title.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, listed, end]);
}

/** What the head of a file and its line in the directory have in common. */
function commonHead(clear: Buffer, packed: Buffer, title: Buffer): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(clear), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(clear.length, 18);
  head.writeUInt16LE(title.length, 22);
  return head;
}
