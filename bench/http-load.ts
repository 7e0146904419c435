import { connect } from 'node:net';

const BUFFER_BYTES = 64 * 1024;
const LENGTH_FIELD = '\r\ncontent-length: ';

export type LoadResult = { requests: number; errors: number; seconds: number; medianMs: number; p95Ms: number };

/**
 * Sends requests over keep-alive connections, one at a time on each, for a fixed time; counts answers of status 200.
 * A plain socket instead of an HTTP client, because generator and server share the machine's two cores.
 */
export async function loadHttp(
  port: number,
  connections: number,
  seconds: number,
  nextRequest: () => string,
): Promise<LoadResult> {
  const deadline = performance.now() + seconds * 1000;
  const latencies: number[] = [];
  let errors = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, () =>
      talk(port, deadline, nextRequest, (ms, good) => {
        if (good) latencies.push(ms);
        else errors += 1;
      }),
    ),
  );
  latencies.sort((a, b) => a - b);
  const part = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN;
  const taken = (performance.now() - started) / 1000;
  return { requests: latencies.length, errors, seconds: taken, medianMs: part(0.5), p95Ms: part(0.95) };
}

function talk(
  port: number,
  deadline: number,
  nextRequest: () => string,
  count: (ms: number, good: boolean) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let sentAt = 0;
    let missing = 0;
    let good = false;
    const take = (length: number, buffer: Uint8Array): boolean => {
      if (missing === 0) ({ missing, good } = readHead(Buffer.from(buffer.buffer, buffer.byteOffset, length)));
      missing -= length;
      if (missing === 0) {
        count(performance.now() - sentAt, good);
        if (performance.now() < deadline) send();
        else socket.end();
      }
      return true;
    };
    // One buffer a connection for all its answers: reading costs the generator as little as can be.
    const socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer: Buffer.alloc(BUFFER_BYTES), callback: take },
    });
    const send = (): void => {
      sentAt = performance.now();
      socket.write(nextRequest(), 'latin1');
    };
    socket
      .once('connect', send)
      .once('error', reject)
      .once('close', () => resolve());
  });
}

/** The bytes of head and body that an answer has, from its first piece. The server sends Content-Length with every JSON answer. */
function readHead(piece: Buffer): { missing: number; good: boolean } {
  const headEnd = piece.indexOf('\r\n\r\n');
  const head = piece.toString('latin1', 0, headEnd);
  const at = head.indexOf(LENGTH_FIELD);
  if (headEnd === -1 || at === -1) throw new Error('an answer without a whole head and its Content-Length');
  const length = Number.parseInt(head.slice(at + LENGTH_FIELD.length, at + LENGTH_FIELD.length + 10), 10);
  return { missing: headEnd + 4 + length, good: head.startsWith('HTTP/1.1 200') };
}
