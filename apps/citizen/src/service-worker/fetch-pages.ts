import { self } from '$app/service-worker';
import { isOfChild, NOT_KEPT_HEADER } from '../lib/card-pages.ts';
import { dropPages, forgetPages, keepPage, pagesGeneration, versionsOf } from './store.ts';

let last: Promise<void> = Promise.resolve();

/**
 * On a good connection, fetches those pages that are not stored, or show an older version of the card than another does.
 * One after the other: who asks twice finds the second time that nothing is missing.
 */
export function fetchMissingPages(paths: readonly string[]): Promise<void> {
  // Without a network another time will do: nobody waits for it.
  last = last.then(() => fetchAll(paths)).catch(() => undefined);
  return last;
}

async function fetchAll(paths: readonly string[]): Promise<void> {
  if (!isConnectionGood()) return;
  const generation = pagesGeneration();
  const stored = await versionsOf(paths);
  const newest = [...stored.values()].sort((a, b) => b.storedAt.localeCompare(a.storedAt))[0];
  for (const path of paths) {
    const page = stored.get(path);
    if (page && page.version === newest?.version) continue;
    await fetchPage(path, generation);
  }
}

/** After an update: stored pages are fetched again, with the files of this version. Answers whether older files can go. */
export async function renewPages(paths: readonly string[]): Promise<boolean> {
  const generation = pagesGeneration();
  try {
    const stored = await versionsOf(paths);
    const renewed = await Promise.all([...stored.keys()].map((path) => fetchPage(path, generation)));
    return renewed.every(Boolean);
  } catch {
    return false;
  }
}

async function fetchPage(path: string, generation: number): Promise<boolean> {
  const answer = await fetch(path, { credentials: 'same-origin', redirect: 'manual', headers: { accept: 'text/html' } });
  if (answer.type === 'opaqueredirect') await forgetPages();
  if (answer.status === 200 && !answer.headers.has(NOT_KEPT_HEADER)) await keepPage(path, answer, generation);
  if (saysNoMore(path, answer)) await dropPages([path]);
  return answer.status < 500;
}

/** The right to see a child's card has ended. */
export function saysNoMore(name: string, { status }: Response): boolean {
  return isOfChild(name) && (status === 403 || status === 404);
}

/** Where the browser tells nothing, the connection counts as good: the few pages are small. */
function isConnectionGood(): boolean {
  const connection: unknown = 'connection' in self.navigator ? self.navigator.connection : undefined;
  if (typeof connection !== 'object' || connection === null) return true;
  const saves = 'saveData' in connection && connection.saveData === true;
  const slow = 'effectiveType' in connection && (connection.effectiveType === 'slow-2g' || connection.effectiveType === '2g');
  return !saves && !slow;
}
