import { ACKNOWLEDGED } from './codes.ts';
import type { Merchant } from './merchant.ts';
import type { Exchange, Transaction } from './transaction.ts';

export type Notifier = {
  /**
   * Tells the merchant, so many times at once; again after a while, one at a time, until it acknowledges (RspCode 00 or 02) or the
   * attempts are used up. Resolves when the first have been answered, with these.
   */
  send(transaction: Transaction, query: string, copies?: number): Promise<readonly Exchange[]>;
  /** The same after a while. */
  sendLater(transaction: Transaction, queries: readonly string[], copies: number, seconds: number): void;
  /** Ends what waits. */
  stop(): void;
};

const TIMEOUT_MS = 15_000;
const LONGEST_ANSWER = 500;

export function createNotifier(merchant: Merchant, now: () => Temporal.Instant): Notifier {
  const waiting = new Set<NodeJS.Timeout>();
  let stopped = false;

  const after = (seconds: number, act: () => void): void => {
    if (stopped) return;
    const timer = setTimeout(() => {
      waiting.delete(timer);
      act();
    }, seconds * 1_000);
    waiting.add(timer);
  };

  const tell = async (transaction: Transaction, query: string): Promise<Exchange> => {
    const exchange: Exchange = { at: now(), what: 'notification', sent: query, answer: null, acknowledged: false };
    transaction.exchanges.push(exchange);
    return Object.assign(exchange, await deliver(merchant.ipnUrl, query));
  };

  const attempt = async (transaction: Transaction, query: string, copies: number, left: number): Promise<readonly Exchange[]> => {
    if (merchant.ipnUrl === '') return [];
    const told = await Promise.all(Array.from({ length: copies }, () => tell(transaction, query)));
    if (left > 1 && !told.some(({ acknowledged }) => acknowledged))
      after(merchant.retrySeconds, () => void attempt(transaction, query, 1, left - 1));
    return told;
  };

  const send = (transaction: Transaction, query: string, copies = 1) => attempt(transaction, query, copies, merchant.attempts);
  return {
    send,
    sendLater(transaction, queries, copies, seconds) {
      after(seconds, () => void inOrder(queries, (query) => send(transaction, query, copies)));
    },
    stop() {
      stopped = true;
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
    },
  };
}

async function inOrder(queries: readonly string[], send: (query: string) => Promise<unknown>): Promise<void> {
  for (const query of queries) await send(query);
}

async function deliver(ipnUrl: string, query: string): Promise<Pick<Exchange, 'answer' | 'acknowledged'>> {
  try {
    const address = `${ipnUrl}${ipnUrl.includes('?') ? '&' : '?'}${query}`;
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const text = await response.text();
    return { answer: `${response.status} ${text.slice(0, LONGEST_ANSWER)}`, acknowledged: response.ok && isAcknowledged(text) };
  } catch (error) {
    return { answer: reasonOf(error), acknowledged: false };
  }
}

function isAcknowledged(text: string): boolean {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'RspCode' in answer && ACKNOWLEDGED.includes(String(answer.RspCode));
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.name : 'unreachable';
}
