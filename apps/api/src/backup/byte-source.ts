/** Bytes taken in the portions that the reader wants, whatever pieces they come in. */
export type ByteSource = {
  /** The next `length` bytes; fewer only where the source ends. */
  take(length: number): Promise<Buffer>;
  ended(): Promise<boolean>;
};

export function byteSource(pieces: AsyncIterable<Uint8Array>): ByteSource {
  const iterator = pieces[Symbol.asyncIterator]();
  let waiting: Buffer[] = [];
  let size = 0;

  async function fill(wanted: number): Promise<void> {
    while (size < wanted) {
      const next = await iterator.next();
      if (next.done) return;
      waiting.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length));
      size += next.value.length;
    }
  }

  return {
    async take(length) {
      await fill(length);
      const [first = Buffer.alloc(0), ...more] = waiting;
      const all = more.length === 0 ? first : Buffer.concat(waiting, size);
      const taken = all.subarray(0, length);
      waiting = size > length ? [all.subarray(length)] : [];
      size -= taken.length;
      return taken;
    },
    async ended() {
      await fill(1);
      return size === 0;
    },
  };
}
