import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ports = z.tuple([z.object({ httpPort: z.number(), smtpPort: z.number() })]);
const inbox = z.object({
  messages: z.array(z.object({ channel: z.string(), subject: z.string().nullable(), text: z.string(), repeats: z.number() })),
});

export type SandboxProcess = {
  /** Its pages and interfaces. */
  url: string;
  /** Settings that make the server use it. */
  env: { SMTP_URL: string; SMS_URL: string; SMS_TOKEN: string };
  messagesTo(recipient: string): Promise<z.infer<typeof inbox>['messages']>;
  failNext(deliveries: number): Promise<void>;
  stop(): Promise<void>;
};

/** The sandbox as its users have it: another process, spoken to by its protocols alone. For tests. */
export async function startSandboxProcess(): Promise<SandboxProcess> {
  const env = { ...process.env, PORT_SANDBOX: '0', PORT_SANDBOX_SMTP: '0', SMS_TOKEN: 'test-token' };
  const child = fork(fileURLToPath(new URL('../../../sandbox/src/main.ts', import.meta.url)), { env, execArgv: [] });
  const [{ httpPort, smtpPort }] = ports.parse((await once(child, 'message')).slice(0, 1));
  const base = `http://127.0.0.1:${httpPort}`;
  return {
    url: base,
    env: { SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, SMS_URL: `${base}/sms`, SMS_TOKEN: env.SMS_TOKEN },
    async messagesTo(recipient) {
      const answer = await fetch(`${base}/api/messages?recipient=${encodeURIComponent(recipient)}`);
      return inbox.parse(await answer.json()).messages;
    },
    async failNext(deliveries) {
      await fetch(`${base}/api/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ failNext: deliveries }),
      });
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
