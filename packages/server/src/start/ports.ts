import { once } from 'node:events';
import { createServer } from 'node:net';
import { CannotStart } from '../cannot-start.ts';

/** Refuses early, before anything is changed, where another program listens. `ports` is by the setting's name. */
export async function assertPortsAreFree(host: string, ports: Record<string, number>): Promise<void> {
  const taken = new Map<number, string>();
  for (const [setting, port] of Object.entries(ports)) {
    const other = taken.get(port);
    if (other !== undefined && port !== 0)
      throw new CannotStart(`${setting} and ${other} are both ${port}: give each a port of its own.`);
    taken.set(port, setting);
    await assertFree(host, setting, port);
  }
}

async function assertFree(host: string, setting: string, port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new CannotStart(`${setting}: ${why(error, host, port)}`);
  } finally {
    server.close();
  }
}

function why(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `port ${port} is in use. Stop the program that holds it, or set another port.`;
  if (code === 'EACCES') return `port ${port} needs more rights. Set a port above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST=${host} is not an address of this machine.`;
  return error instanceof Error ? error.message : String(error);
}
