import { readSettings } from './settings.ts';
import { startSandbox } from './sandbox.ts';

/** The stand-in for mail server and SMS provider, as a process of its own. */
async function main(): Promise<void> {
  const sandbox = await startSandbox(readSettings(process.env));
  let stopping = false;
  const end = (): void => {
    if (stopping) return;
    stopping = true;
    void sandbox.stop().finally(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end).once('disconnect', end);
  process.send?.({ httpPort: sandbox.httpPort, smtpPort: sandbox.smtpPort });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
