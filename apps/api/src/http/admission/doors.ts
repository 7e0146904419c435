import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { FastifyInstance, FastifyListenOptions } from 'fastify';

/**
 * Node takes one new connection from each listening socket in a turn of its event loop. With one socket a crowd would wait for
 * seconds in the kernel's queue, where nobody can turn it away; with many on the same port each turn takes as many.
 * docs/decisions/0009.
 */
const DOORS = process.platform === 'linux' ? 64 : 1;
/** New connections that the kernel keeps for each of them. */
const BACKLOG = 512;

type Address = { host: string; port: number };

/** Opens the port of a listener, wide enough for a rush. Throws EADDRINUSE where another program has it. */
export async function openDoors(app: FastifyInstance, address: Address): Promise<void> {
  if (DOORS === 1) {
    await app.listen({ ...address, backlog: BACKLOG });
    return;
  }
  await assertNobodyListens(address);
  const shared: FastifyListenOptions & { reusePort: boolean } = { ...address, backlog: BACKLOG, reusePort: true };
  const doors: Server[] = [];
  app.addHook('preClose', async () => {
    for (const door of doors) door.close();
  });
  await app.listen(shared);
  const port = portOf(app) ?? address.port;
  while (doors.length < DOORS - 1) doors.push(await openDoor(app, { ...shared, port }));
}

/** The one it has been given, where any would do. */
function portOf(app: FastifyInstance): number | undefined {
  const [bound] = app.addresses();
  return typeof bound === 'object' ? bound.port : undefined;
}

/** Sockets that may share a port share it with any other program of this user: the first one must not. */
async function assertNobodyListens(address: Address): Promise<void> {
  const first = createServer().listen(address);
  await once(first, 'listening');
  first.close();
  await once(first, 'close');
}

async function openDoor(app: FastifyInstance, options: FastifyListenOptions): Promise<Server> {
  const door = createServer({ noDelay: true }, (socket) => app.server.emit('connection', socket)).listen(options);
  await once(door, 'listening');
  return door;
}
