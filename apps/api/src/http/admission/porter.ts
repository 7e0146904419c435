import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { System } from '../../config.ts';
import type { Asked } from './asked.ts';
import { isTurnedAway } from './gate.ts';
import { innerSocket } from './inner-socket.ts';
import type { AdmissionLimit } from './limit.ts';
import { type Answered, visit } from './visit.ts';
import { wholeAnswer } from './turn-away.ts';

/**
 * Stands between the connections and Node's HTTP: whoever would be turned away at the gate is told so before Node makes anything
 * of the request, at less than half the price. Everybody else, and whatever is not a plain request, is Node's. docs/decisions/0009.
 * When `closing` comes, those who have asked nothing yet are sent home; the others are the server's to close.
 */
export function postPorter(server: Server, system: System, limit: AdmissionLimit, closing: AbortSignal): Server {
  const serve = takeConnections(server);
  const answered = new WeakMap<object, Answered>();
  const waiting = new Set<Socket>();

  const refusal = (asked: Asked): Buffer | undefined =>
    isTurnedAway(system, limit, asked) ? wholeAnswer(system, asked, server.keepAliveTimeout) : undefined;
  const letIn = (socket: Socket, whenAnswered: Answered): Duplex => {
    const inner = innerSocket(socket);
    answered.set(inner, whenAnswered);
    waiting.delete(socket);
    serve(inner);
    return inner;
  };
  server.on('connection', (socket: Socket) => {
    if (closing.aborted) return void socket.destroy();
    waiting.add(socket);
    socket.once('close', () => waiting.delete(socket)).setTimeout(server.keepAliveTimeout);
    visit(socket, refusal, letIn);
  });
  server.prependListener('request', ({ socket }, response) => {
    response.once('finish', () => answered.get(socket)?.(response.shouldKeepAlive));
  });
  closing.addEventListener('abort', () => {
    for (const socket of waiting) socket.destroy();
  });
  return server;
}

/** What Node does with a new connection; any Duplex is one to it. From now on it learns only of those that it is given here. */
function takeConnections(server: Server): (connection: Duplex) => void {
  const listeners = server.listeners('connection');
  server.removeAllListeners('connection');
  return (connection) => {
    for (const listener of listeners) Reflect.apply(listener, server, [connection]);
  };
}
