import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { QUERY_ANSWER } from './query-message.ts';
import { REFUND_ANSWER } from './refund-message.ts';
import { signParameters, signValues } from './signature.ts';

export const TERMINAL_CODE = 'DEMOTMN1';
export const SECRET = 'SECRETKEY-OF-TESTS';

type Message = Readonly<Record<string, string>>;
/** What it does with a message: an answer to sign, whatever it sends as it is, or 'silence'. */
export type Reply = Record<string, string> | { status: number; body: string } | 'silence';

export type TestProvider = {
  env: Record<string, string>;
  /** Every message that came, oldest first. */
  asked: Message[];
  reply: (message: Message) => Reply;
  /** The list of a day; undefined: silence. */
  list: (day: string) => string | undefined;
  /** The next answers are signed with something else. */
  signsWrongly: boolean;
  stop(): void;
};

/** A VNPAY of a test's own: it says what the test has it say. */
export async function startProvider(): Promise<TestProvider> {
  const provider: TestProvider = {
    env: {},
    asked: [],
    reply: () => 'silence',
    list: () => undefined,
    signsWrongly: false,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  const server = createServer((request, response) => {
    const day = new URL(request.url ?? '/', 'http://provider').searchParams.get('day');
    if (day !== null) {
      const list = provider.list(day);
      if (list !== undefined) response.end(list);
      return;
    }
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const message = JSON.parse(Buffer.concat(parts).toString()) as Message;
      provider.asked.push(message);
      const reply = provider.reply(message);
      if (reply === 'silence') return;
      if ('body' in reply && typeof reply.status === 'number') response.writeHead(reply.status).end(reply.body);
      else response.end(JSON.stringify(signed(provider, message, reply as Record<string, string>)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  provider.env = {
    VNPAY_URL: `${address}/pay`,
    VNPAY_API_URL: `${address}/api`,
    VNPAY_LIST_URL: `${address}/list?of=DEMOTMN1`,
    VNPAY_TMN_CODE: TERMINAL_CODE,
    VNPAY_SECRET: SECRET,
    VNPAY_TIMEOUT_MS: '200',
  };
  return provider;
}

function signed({ signsWrongly }: TestProvider, { vnp_Command = '', vnp_TxnRef = '' }: Message, reply: Record<string, string>) {
  const answer: Record<string, string> = {
    vnp_ResponseId: 'r',
    vnp_Command,
    vnp_TmnCode: TERMINAL_CODE,
    vnp_TxnRef,
    vnp_Message: 'm',
    ...reply,
  };
  const names = vnp_Command === 'refund' ? REFUND_ANSWER : QUERY_ANSWER;
  const values = names.map((name) => answer[name] ?? '');
  return { ...answer, vnp_SecureHash: signValues(signsWrongly ? `${SECRET}!` : SECRET, values) };
}

/** The query of a notification or return, signed. */
export function signedQuery(message: Record<string, string>, secret: string = SECRET): string {
  return new URLSearchParams({ ...message, vnp_SecureHash: signParameters(secret, message) }).toString();
}
