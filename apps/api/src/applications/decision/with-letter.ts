import { refuse, type Result } from '@openvssid/core';
import type { LetterContent } from '@openvssid/procedures';
import { type PrintedLetter, type Printing, printLetter } from '../../letters/print.ts';
import type { Services } from '../../services.ts';

const MOST_TRIES = 3;

/** Answered by a story whose letter no longer says what the facts say: it is printed anew. */
export const LETTER_STALE = refuse('letter-stale');

/**
 * Prints a letter before the lock is taken, then runs the story that records it with the decision. The story computes the
 * letter again under the lock: where that differs, everything is done once more. A story that refuses leaves no file behind.
 */
export async function withLetter<T>(
  services: Services,
  prepare: () => Promise<Result<Printing>>,
  story: (printed: PrintedLetter) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let tries = 1; ; tries += 1) {
    const printing = await prepare();
    if (!printing.ok) return printing;
    const printed = await printLetter(services, printing.value);
    // Where the story throws the outcome may be unknown, so the bytes stay: without a row they are swept up later.
    const answer = await story(printed);
    if (answer.ok) return answer;
    await printed.discard();
    if (answer.refusal.code !== LETTER_STALE.refusal.code || tries === MOST_TRIES) return answer;
  }
}

export function saysTheSame(printed: PrintedLetter, content: LetterContent): boolean {
  return JSON.stringify(printed.content) === JSON.stringify(content);
}
