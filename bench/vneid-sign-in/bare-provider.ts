import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePorts } from '@openvssid/server/testing/free-ports';

/** The library as it comes, in a process of its own. */
export async function startBareProvider(): Promise<{ port: number; stop(): Promise<void> }> {
  const [port = 0] = await freePorts(1);
  const child = fork(fileURLToPath(new URL('bare-process.ts', import.meta.url)), [String(port)], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await once(child, 'message');
  return {
    port,
    async stop() {
      child.kill();
      await once(child, 'exit');
    },
  };
}
