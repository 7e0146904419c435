import { setTimeout as wait } from 'node:timers/promises';

type Message = { id: number; recipient: string; text: string };

const ARRIVES_WITHIN_MS = 20_000;

export async function newestMessage(sandbox: string): Promise<number> {
  return Math.max(0, ...(await messages(sandbox)).map(({ id }) => id));
}

/** The one-time code that arrives after a message, read where people read it. `masked` is hidden but for its last digits. */
export async function codeAfter(sandbox: string, after: number, masked: string): Promise<string> {
  const end = masked.slice(-3);
  for (const giveUp = Date.now() + ARRIVES_WITHIN_MS; Date.now() < giveUp; await wait(100)) {
    for (const { id, recipient, text } of await messages(sandbox)) {
      // Numbers of applications hold six digits too, between dashes.
      const code = /(?<![\w-])\d{6}(?![\w-])/.exec(text)?.[0];
      if (id > after && recipient.endsWith(end) && code !== undefined) return code;
    }
  }
  throw new Error(`No code arrived for ${masked}`);
}

async function messages(sandbox: string): Promise<Message[]> {
  const answer = await fetch(`${sandbox}/api/messages`);
  return ((await answer.json()) as { messages: Message[] }).messages;
}
