import { connect, type Socket } from 'node:net';

export type LoadResult = { requests: number; errors: number; seconds: number; medianMs: number };

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
  const medianMs = latencies[Math.floor(latencies.length / 2)] ?? Number.NaN;
  return { requests: latencies.length, errors, seconds: (performance.now() - started) / 1000, medianMs };
}

function talk(
  port: number,
  deadline: number,
  nextRequest: () => string,
  count: (ms: number, good: boolean) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let sentAt = 0;
    let pending: Buffer = Buffer.alloc(0);
    const send = (): void => {
      sentAt = performance.now();
      socket.write(nextRequest());
    };
    socket
      .setNoDelay(true)
      .once('connect', send)
      .once('error', reject)
      .once('close', () => resolve());
    socket.on('data', (chunk: Buffer) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const length = lengthOfAnswer(pending);
      if (length === undefined || pending.length < length) return;
      count(performance.now() - sentAt, pending.subarray(9, 12).toString('latin1') === '200');
      pending = pending.subarray(length);
      goOn(socket, deadline, send);
    });
  });
}

function goOn(socket: Socket, deadline: number, send: () => void): void {
  if (performance.now() < deadline) send();
  else socket.end();
}

/** Bytes of head and body; undefined while the head is not complete. The server sends Content-Length with every JSON answer. */
function lengthOfAnswer(bytes: Buffer): number | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd === -1) return undefined;
  const length = /content-length: (\d+)/i.exec(bytes.toString('latin1', 0, headEnd))?.[1];
  if (length === undefined) throw new Error('an answer without Content-Length');
  return headEnd + 4 + Number(length);
}
