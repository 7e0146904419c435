import type { Server } from 'node:net';
import type { SMTPServer } from 'smtp-server';
import { createTransfers } from './bank/transfers.ts';
import { createFaults } from './faults.ts';
import { createHttpServer } from './http.ts';
import { createInbox } from './inbox.ts';
import { createRegister } from './population-register/register.ts';
import type { Settings } from './settings.ts';
import { createSmtpServer } from './smtp.ts';
import { createVnpay } from './vnpay/stand-in.ts';

export type RunningSandbox = { httpPort: number; smtpPort: number; stop(): Promise<void> };

/** Only for this machine: whoever reads the inbox reads everybody's codes. */
const HOST = '127.0.0.1';

/** Starts the mail server and the pages; where a port is taken, ends both and throws one clear line. */
export async function startSandbox(settings: Settings, now = () => Temporal.Now.instant()): Promise<RunningSandbox> {
  const inbox = createInbox(now);
  const faults = createFaults();
  const smtp = createSmtpServer(inbox, faults);
  const register = createRegister(settings.registerFile);
  const vnpay = createVnpay({ ...settings.merchant }, now);
  const transfers = createTransfers(now);
  const http = createHttpServer({ settings, inbox, faults, register, registerFaults: createFaults(), vnpay, transfers, now });
  const stop = async (): Promise<void> => {
    vnpay.notifier.stop();
    await Promise.all([http.close(), new Promise<void>((resolve) => smtp.close(() => resolve()))]);
  };
  try {
    const smtpPort = await listenSmtp(smtp, settings.smtpPort);
    await http.listen({ host: HOST, port: settings.httpPort });
    return { smtpPort, httpPort: portOf(http.server, settings.httpPort), stop };
  } catch (error) {
    await stop();
    throw portInUse(error);
  }
}

async function listenSmtp(smtp: SMTPServer, port: number): Promise<number> {
  const server = await new Promise<Server>((resolve, reject) => {
    smtp.once('error', reject);
    const listening = smtp.listen(port, HOST, () => {
      smtp.off('error', reject);
      resolve(listening);
    });
  });
  return portOf(server, port);
}

/** The port that was given where 0 was asked for. */
function portOf(server: Server, asked: number): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : asked;
}

function portInUse(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') return error;
  const port = 'port' in error ? String(error.port) : '?';
  return new Error(`Port ${port} is in use: stop the other program, or choose ports with PORT_SANDBOX and PORT_SANDBOX_SMTP.`);
}
