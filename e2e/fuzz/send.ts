import { connect } from 'node:net';
import { request } from 'node:http';
import type { Trial } from './requests.ts';

const ANSWER_WITHIN_MS = 15_000;
/** What the server leaves open without an answer, half a request for instance, is hung up on. */
const SILENCE_MS = 300;

/** The status of the answer; 0 where the trial was no request that Node's own client would send. Throws where no answer comes. */
export function sendTrial(port: number, { method, path, headers, body }: Trial): Promise<number> {
  return new Promise((resolve, reject) => {
    const bytes = body === undefined ? undefined : Buffer.from(body, 'utf8');
    const length = bytes ? { 'content-length': bytes.length } : {};
    try {
      const sent = request(
        { host: '127.0.0.1', port, method, path, headers: { ...headers, ...length }, agent: false },
        (answer) => {
          answer.resume().once('close', () => resolve(answer.statusCode ?? 0));
        },
      );
      sent.setTimeout(ANSWER_WITHIN_MS, () => sent.destroy(new Error(`no answer in ${ANSWER_WITHIN_MS} ms`)));
      sent.once('error', reject).end(bytes);
    } catch (error) {
      // Bytes that may not stand in a request line or header: rawRequest tries those.
      if (error instanceof TypeError) resolve(0);
      else reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

/** Writes the bytes, and answers the statuses that came back until the server hung up or fell silent. */
export function sendRaw(port: number, bytes: string): Promise<number[]> {
  return new Promise((resolve, reject) => {
    let received = '';
    const done = (): void => {
      socket.destroy();
      resolve([...received.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status)));
    };
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.setTimeout(SILENCE_MS, done);
    socket
      .on('data', (piece) => (received += piece.toString('latin1')))
      .on('close', done)
      // Hung up while we were still talking: a refusal like any other. Not to be let in at all is none.
      .on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNREFUSED' ? reject(error) : done()));
  });
}
