import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/** What Node's HTTP gets in place of the connection: what the porter lets through, under the caller's address. */
export function innerSocket(socket: Socket): Duplex {
  const inner = new Duplex({
    allowHalfOpen: true,
    read: () => void socket.resume(),
    write: (chunk: Buffer | string, encoding, done) => void socket.write(chunk, encoding, done),
    writev(pieces, done) {
      socket.cork();
      pieces.forEach(({ chunk, encoding }: { chunk: Buffer | string; encoding: BufferEncoding }, index) =>
        index === pieces.length - 1 ? socket.write(chunk, encoding, done) : socket.write(chunk, encoding),
      );
      socket.uncork();
    },
    final: (done) => void socket.end(done),
    destroy(error, done) {
      socket.destroy();
      done(error);
    },
    decodeStrings: false,
  });
  const { remoteAddress, remotePort, remoteFamily } = socket;
  return Object.assign(inner, {
    remoteAddress,
    remotePort,
    remoteFamily,
    setTimeout(ms: number) {
      socket.setTimeout(ms);
      return inner;
    },
    /** Node's way to close after the last byte of the last answer. */
    destroySoon() {
      inner.end(() => inner.destroy());
    },
  });
}
