import { version } from '$app/env';
import { formatMoment } from '@openvssid/core';
import { CARD_VERSION_HEADER, HOLDER_HEADER, isOfChild } from '../lib/card-pages.ts';

/** Files of the build; their names change with their content. */
const FILES = `files-${version}`;
/** Pages of one person: the only personal data kept, and only those of the card and the book, besides the verifier. */
const PAGES = 'card-pages';
const OWNER = '/owner';
const STORED_AT = 'x-openvssid-stored-at';

export async function keepFiles(addresses: readonly string[]): Promise<void> {
  await (await caches.open(FILES)).addAll([...addresses]);
}

export async function dropOlderFiles(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('files-') && name !== FILES).map((name) => caches.delete(name)));
}

/** The worker before this one may write a last time after its files were dropped. Names grow from build to build. */
export async function hasOlderFiles(): Promise<boolean> {
  return (await caches.keys()).some((name) => name.startsWith('files-') && name < FILES);
}

/** Cache first: a file under this name never changes. Stored pages of an older version name files of that version. */
export async function fileOf(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(FILES)).put(request, answer.clone());
  return answer;
}

export async function keptFile(path: string): Promise<Response> {
  return (await (await caches.open(FILES)).match(path)) ?? Response.error();
}

/** Grows when pages are forgotten: an answer asked for before that is not stored after it. */
let generation = 0;

export function pagesGeneration(): number {
  return generation;
}

/** Keeps a page with the moment of storing, and every file it names (names may hold a ~), so that it opens whole without a network. */
export async function keepPage(path: string, page: Response, askedIn: number): Promise<void> {
  const text = await page.text();
  const headers = new Headers(page.headers);
  // The text is stored unpacked.
  headers.delete('content-encoding');
  headers.delete('content-length');
  headers.set(STORED_AT, new Date().toISOString());
  const pages = await caches.open(PAGES);
  if (askedIn !== generation) return;
  await pages.put(path, new Response(text, { headers }));
  // Forgotten meanwhile: the page has gone into a cache that is no longer looked at, or into the new one.
  if (askedIn !== generation) return forgetPages();
  const files = await caches.open(FILES);
  const named = [...new Set(text.match(/\/_app\/immutable\/[^"'\\\s()<>]+/g))];
  await Promise.all(named.map(async (file) => (await files.match(file)) ?? files.add(file)));
}

/** Of the stored pages: when they were stored and which version of the card they show. */
export async function versionsOf(paths: readonly string[]): Promise<Map<string, { storedAt: string; version: string }>> {
  const pages = await caches.open(PAGES);
  const versions = new Map<string, { storedAt: string; version: string }>();
  for (const path of paths) {
    const kept = await pages.match(path);
    if (kept)
      versions.set(path, { storedAt: kept.headers.get(STORED_AT) ?? '', version: kept.headers.get(CARD_VERSION_HEADER) ?? '' });
  }
  return versions;
}

/** The stored page; its head tells the page since when it is true. */
export async function keptPage(path: string): Promise<Response | undefined> {
  const kept = await (await caches.open(PAGES)).match(path);
  if (!kept) return undefined;
  // The page puts the digits into the order of its language.
  const at = formatMoment(kept.headers.get(STORED_AT) ?? '', 'vi');
  const text = (await kept.text()).replace('<head>', `<head><meta name="openvssid-stored-at" content="${at}" />`);
  return new Response(text, { headers: kept.headers });
}

/** Names of all stored pages. */
export async function keptNames(): Promise<string[]> {
  const kept = await (await caches.open(PAGES)).keys();
  return kept.map(({ url }) => url.slice(new URL(url).origin.length)).filter((name) => name !== OWNER);
}

/** Stored cards of children: where they are, and whose. */
export async function keptCardsOfChildren(): Promise<{ name: string; holder: string }[]> {
  const pages = await caches.open(PAGES);
  const cards: { name: string; holder: string }[] = [];
  for (const name of await keptNames()) {
    const holder = (await pages.match(name))?.headers.get(HOLDER_HEADER);
    if (isOfChild(name) && name.startsWith('/card?') && holder) cards.push({ name, holder: decodeURIComponent(holder) });
  }
  return cards;
}

/** A right has ended: these pages go, the others stay. */
export async function dropPages(names: readonly string[]): Promise<void> {
  const pages = await caches.open(PAGES);
  await Promise.all(names.map((name) => pages.delete(name)));
}

export async function forgetPages(): Promise<void> {
  generation += 1;
  await caches.delete(PAGES);
}

/** Pages of somebody else are forgotten before anything of this person is kept. */
export async function keepPagesOf(owner: string): Promise<void> {
  const pages = await caches.open(PAGES);
  const known = await (await pages.match(OWNER))?.text();
  if (known === owner) return;
  if (known !== undefined) await forgetPages();
  await (await caches.open(PAGES)).put(OWNER, new Response(owner));
}
