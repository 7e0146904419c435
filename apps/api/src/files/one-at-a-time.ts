/**
 * Work that needs much memory, done one piece after the other. More than `longest` waiting pieces are turned away:
 * the answer is then undefined, and people are asked to try again soon.
 */
export function oneAtATime(longest: number): <T>(work: () => Promise<T>) => Promise<T | undefined> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (work) => {
    if (waiting >= longest) return undefined;
    waiting += 1;
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      waiting -= 1;
    }
  };
}
