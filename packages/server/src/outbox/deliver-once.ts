import { Undeliverable } from './undeliverable.ts';

/** A letter as an outbox keeps it; with `expiresAt` (ISO 8601) it is not sent once that has passed. */
type Waiting = { data: object };

/** The outbox's own row of one letter. `begin` answers nothing where it is done already. */
export type Entry<Letter> = {
  begin(): Promise<Letter | undefined>;
  sent(): Promise<unknown>;
  failed(reason: string): Promise<unknown>;
  noteError(reason: string): Promise<unknown>;
};

/**
 * One try to hand a letter over. Sent or failed for good, it is done; otherwise it throws `Undeliverable`, and the queue tries again
 * later. After a crash between handing over and noting it, the next try carries the same id.
 */
export async function deliverOnce<Letter extends Waiting>(
  entry: Entry<Letter>,
  send: (letter: Letter) => Promise<void>,
  { now, lastTry }: { now: () => Temporal.Instant; lastTry: boolean },
): Promise<void> {
  const waiting = await entry.begin();
  if (!waiting) return;
  if (isOutdated(waiting, now())) {
    await entry.failed('expired');
    return;
  }
  try {
    await send(waiting);
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error;
    if (error.final || lastTry) {
      await entry.failed(error.reason);
      return;
    }
    await entry.noteError(error.reason);
    throw error;
  }
  await entry.sent();
}

/** A code or link that no longer works helps nobody and unsettles. */
function isOutdated({ data }: Waiting, now: Temporal.Instant): boolean {
  return (
    'expiresAt' in data &&
    typeof data.expiresAt === 'string' &&
    Temporal.Instant.compare(Temporal.Instant.from(data.expiresAt), now) <= 0
  );
}
