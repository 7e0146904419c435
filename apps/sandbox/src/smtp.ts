import { createHash } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Faults } from './faults.ts';
import type { Inbox } from './inbox.ts';

const MAX_BYTES = 1024 * 1024;

/** A mail server that takes every letter and puts it into the inbox. */
export function createSmtpServer(inbox: Inbox, faults: Faults): SMTPServer {
  const server = new SMTPServer({
    name: 'openvssid-sandbox',
    banner: 'OpenVssID sandbox',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    maxClients: 100,
    closeTimeout: 1_000,
    logger: false,
    onData(stream, session, callback) {
      takeMail(stream, session, inbox, faults).then(
        (refusal) => callback(refusal),
        () => callback(refusalOf(554, 'The message cannot be read')),
      );
    },
  });
  // A client that breaks off is its own affair.
  server.on('error', () => undefined);
  return server;
}

async function takeMail(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  inbox: Inbox,
  faults: Faults,
): Promise<Error | null> {
  const mail = await simpleParser(stream, { skipHtmlToText: false, skipTextToHtml: true });
  if (stream.sizeExceeded) return refusalOf(552, 'The message is too large');
  if (await faults.strike()) return refusalOf(451, 'Failing as asked: try again later');
  const text = mail.text ?? '';
  const messageId =
    mail.messageId ??
    createHash('sha256')
      .update(`${mail.date?.toISOString() ?? ''}\n${mail.subject ?? ''}\n${text}`)
      .digest('hex');
  for (const { address } of session.envelope.rcptTo) {
    inbox.take({
      channel: 'email',
      recipient: address,
      subject: mail.subject ?? null,
      text,
      key: `email ${messageId} ${address}`,
    });
  }
  return null;
}

function refusalOf(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
