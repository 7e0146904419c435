import { setTimeout as wait } from 'node:timers/promises';

type Message = { id: number; recipient: string; subject: string | null; text: string };

/** Both systems write to the same people, and may do so at the same moment for two tests. */
type Sender = 'VssID' | 'VNeID';

const ARRIVES_WITHIN_MS = 20_000;

export async function newestMessage(sandbox: string): Promise<number> {
  return Math.max(0, ...(await messages(sandbox)).map(({ id }) => id));
}

/** The one-time code that arrives after a message, read where people read it. `masked` is hidden but for its last digits. */
export function codeAfter(sandbox: string, after: number, masked: string, from: Sender = 'VssID'): Promise<string> {
  // Numbers of applications hold six digits too, between dashes.
  return partAfter(sandbox, after, masked.slice(-3), /(?<![\w-])\d{6}(?![\w-])/, from);
}

/** What the pattern finds in a message that arrives after another one, at the number or address with this end. */
export async function partAfter(
  sandbox: string,
  after: number,
  end: string,
  pattern: RegExp,
  from: Sender = 'VssID',
): Promise<string> {
  for (const giveUp = Date.now() + ARRIVES_WITHIN_MS; Date.now() < giveUp; await wait(100)) {
    for (const message of await messages(sandbox)) {
      const part = pattern.exec(message.text)?.[0];
      if (message.id > after && message.recipient.endsWith(end) && senderOf(message) === from && part !== undefined) return part;
    }
  }
  throw new Error(`Nothing like ${String(pattern)} arrived from ${from} for …${end}`);
}

function senderOf({ subject, text }: Message): Sender {
  return text.startsWith('VNeID: ') || subject?.endsWith(' · VNeID') ? 'VNeID' : 'VssID';
}

async function messages(sandbox: string): Promise<Message[]> {
  const answer = await fetch(`${sandbox}/api/messages`);
  return ((await answer.json()) as { messages: Message[] }).messages;
}
