import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Asked } from './asked.ts';
import { readPlainRequest } from './plain-request.ts';

/** Told when the answer is out, and whether the connection stays open after it. */
export type Answered = (keptOpen: boolean) => void;

/**
 * One connection. Between two requests what comes is looked at, and refused where `refusal` has an answer; within a request, and
 * for good once something came that is not plain, every byte goes to Node untouched.
 */
export function visit(
  socket: Socket,
  refusal: (asked: Asked) => Buffer | undefined,
  letIn: (socket: Socket, answered: Answered) => Duplex,
): void {
  let inner: Duplex | undefined;
  let isNodes = false;
  let answering = false;
  let bodyLeft = 0;

  const pass = (chunk: Buffer): void => {
    inner ??= letIn(socket, (keptOpen) => {
      answering = false;
      isNodes ||= !keptOpen;
    });
    if (!inner.push(chunk)) socket.pause();
  };
  const receive = (chunk: Buffer): void => {
    const asked = readPlainRequest(chunk);
    const answer = asked?.bodyLeft === 0 ? refusal(asked) : undefined;
    if (answer) return send(socket, answer);
    if (asked) [answering, bodyLeft] = [true, asked.bodyLeft];
    else isNodes = true;
    pass(chunk);
  };
  socket
    .on('data', (chunk: Buffer) => {
      if (isNodes) return pass(chunk);
      if (!answering && bodyLeft === 0) return receive(chunk);
      bodyLeft -= chunk.length;
      // The next request came before the answer to this one: pipelining.
      isNodes = bodyLeft < 0;
      pass(chunk);
    })
    .on('end', () => (inner ? inner.push(null) : socket.end()))
    .on('timeout', () => (inner ? inner.emit('timeout') : socket.destroy()))
    .on('error', (error) => inner?.destroy(error))
    .on('close', () => inner?.destroy());
}

/** Who asks without reading the answers is not listened to until they do. */
function send(socket: Socket, answer: Buffer): void {
  if (!socket.writable || socket.write(answer)) return;
  socket.pause();
  socket.once('drain', () => socket.resume());
}
