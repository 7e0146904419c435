import { refuse, type Result } from '@openvssid/core';

/** Who waits longer than this in the queue would wait longer than anybody does: turned away at once instead. */
const WAITING_PER_TURN = 20;
const RETRY_SECONDS = 10;

// Counts for the whole process: it is the machine's cores and memory that are shared out.
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Runs work that computes password hashes, never more than PASSWORD_HASHES_AT_ONCE at a time; a short queue waits, the rest is
 * refused with 'overloaded' before anything was done. Whatever must happen before the hash (counting a try) belongs inside.
 */
export async function inHashTurn<T>(
  config: { PASSWORD_HASHES_AT_ONCE: number },
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const atOnce = config.PASSWORD_HASHES_AT_ONCE;
  if (running >= atOnce) {
    if (waiting.length >= atOnce * WAITING_PER_TURN) return refuse('overloaded', { params: { seconds: RETRY_SECONDS } });
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // A turn goes to the next in the queue as it is; only with nobody waiting it is given back.
    if (next) next();
    else running -= 1;
  }
}
