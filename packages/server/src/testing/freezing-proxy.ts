import { createConnection, createServer, type Socket } from 'node:net';

/** Between us and PostgreSQL: while it is frozen, connections stay open and new ones are accepted, and not a byte goes on. */
export async function freezingProxy(url: string) {
  const { username, password, pathname, port, hostname, searchParams } = new URL(url);
  const folder = searchParams.get('host') ?? '';
  const sockets = new Set<Socket>();
  let frozen = false;
  const server = createServer((near) => {
    const to = Number(port || '5432');
    const far = folder === '' ? createConnection(to, hostname) : createConnection(`${folder}/.s.PGSQL.${String(to)}`);
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => undefined);
      from.on('data', (bytes) => into.write(bytes));
      from.on('close', () => {
        sockets.delete(from);
        into.destroy();
      });
      if (frozen) from.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `postgres://${username}:${password}@127.0.0.1:${String(address.port)}${pathname}`,
    freeze() {
      frozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw() {
      frozen = false;
      for (const socket of sockets) socket.resume();
    },
    /** Connections from now on are alive; those there are stay as they are. */
    letNewThrough() {
      frozen = false;
    },
    end() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
