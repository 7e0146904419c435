import { connect, type Socket } from 'node:net';
import { setImmediate as oneTurn } from 'node:timers/promises';

const TICK_MS = 5;

export type OpenLoad = {
  /** Requests that came due; all of them were sent unless `unsent` says otherwise. */
  offered: number;
  /** Answered 200, with the milliseconds that each took, sorted. */
  served: readonly number[];
  /** Answered 503 with Retry-After, with their milliseconds, sorted. */
  turnedAway: readonly number[];
  /** Any other answer, or a broken connection. */
  failed: number;
  /** Came due while every connection was waiting for an answer. */
  unsent: number;
  seconds: number;
};

type Answer = { status: number; retryAfter: boolean };
type Connection = {
  readonly open: boolean;
  send(request: string, done: (answer: Answer | undefined) => void): void;
  end(): void;
};

/**
 * Sends requests at a fixed rate whatever the server does with them, as a crowd does: nobody waits for the one before.
 * Each takes a free kept-alive connection or opens a new one.
 */
export async function openLoad(
  port: number,
  perSecond: number,
  seconds: number,
  most: number,
  nextRequest: () => string,
): Promise<OpenLoad> {
  const free: Connection[] = [];
  const served: number[] = [];
  const turnedAway: number[] = [];
  let connections = 0;
  let inFlight = 0;
  let [offered, failed, unsent] = [0, 0, 0];

  const ask = (): void => {
    offered += 1;
    const connection = nextFree() ?? (connections < most ? open() : undefined);
    if (!connection) return void (unsent += 1);
    const sentAt = performance.now();
    inFlight += 1;
    connection.send(nextRequest(), (answer) => {
      inFlight -= 1;
      const ms = performance.now() - sentAt;
      if (answer?.status === 200) served.push(ms);
      else if (answer?.status === 503 && answer.retryAfter) turnedAway.push(ms);
      else failed += 1;
      if (answer) free.push(connection);
      else connections -= 1;
    });
  };
  const nextFree = (): Connection | undefined => {
    for (let connection = free.pop(); connection; connection = free.pop()) {
      if (connection.open) return connection;
      connections -= 1;
    }
    return undefined;
  };
  const open = (): Connection => {
    connections += 1;
    return openConnection(port);
  };

  const begun = performance.now();
  for (let now = begun; now < begun + seconds * 1000; now = performance.now()) {
    for (let due = Math.floor(((now - begun) / 1000) * perSecond); offered < due;) ask();
    await sleepThenListen();
  }
  const lasted = (performance.now() - begun) / 1000;
  while (inFlight > 0) await sleepThenListen();
  for (const connection of free) connection.end();
  const sorted = (ms: number[]) => ms.sort((a, b) => a - b);
  return { offered, served: sorted(served), turnedAway: sorted(turnedAway), failed, unsent, seconds: lasted };
}

const clock = new Int32Array(new SharedArrayBuffer(4));

/**
 * Asleep, not listening: whoever listens is woken by the other side's every write, at the other side's expense.
 * A crowd sits at machines of its own.
 */
async function sleepThenListen(): Promise<void> {
  Atomics.wait(clock, 0, 0, TICK_MS);
  await oneTurn();
}

function openConnection(port: number): Connection {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let received = '';
  let waiting: ((answer: Answer | undefined) => void) | undefined;
  const settle = (answer: Answer | undefined): void => {
    const done = waiting;
    [waiting, received] = [undefined, ''];
    done?.(answer);
  };
  socket.setEncoding('latin1');
  socket
    .on('data', (piece: string) => {
      received += piece;
      if (isWhole(received)) settle({ status: Number(received.slice(9, 12)), retryAfter: /\r\nretry-after: \d/i.test(received) });
    })
    .on('error', () => settle(undefined))
    .on('close', () => settle(undefined));
  return {
    get open() {
      return !socket.destroyed && socket.writable;
    },
    send(request, done) {
      waiting = done;
      socket.write(request, 'latin1');
    },
    end: () => void socket.end(),
  };
}

/** By its Content-Length, or by the last chunk. */
function isWhole(answer: string): boolean {
  const headEnd = answer.indexOf('\r\n\r\n');
  if (headEnd === -1) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.slice(0, headEnd))?.[1];
  return length === undefined ? answer.endsWith('0\r\n\r\n') : answer.length >= headEnd + 4 + Number(length);
}
