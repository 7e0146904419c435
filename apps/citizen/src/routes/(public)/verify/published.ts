import { decodeProtectedHeader, compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { type StatusList, STATUS_LIST_TYPE } from '@openvssid/core';

/** What we publish for verifiers, kept on the device for when there is no network. */
const STORE = 'card-verification';
const KEYS = '/api/card-keys';
const LISTS = '/api/card-status';
const PATIENCE_MS = 3000;
/** All lists of a million cards; more are fetched when a card asks for one. */
const LISTS_AHEAD = 16;

/** The published keys: the network's, else those kept; undefined where there are none. */
export async function publishedKeys(newest = false): Promise<JSONWebKeySet | undefined> {
  const answer = await fetchOrKept(KEYS, newest ? 'reload' : 'default');
  const body: unknown = await answer?.json();
  return isKeySet(body) ? body : undefined;
}

/** The newest status list that can be had; undefined where there is none, or its signature does not hold. */
export async function publishedList(address: string): Promise<StatusList | undefined> {
  const path = pathOfList(address);
  const [answer, keys] = await Promise.all([path && fetchOrKept(path, 'no-cache'), publishedKeys()]);
  return answer && keys ? readList(await answer.text(), keys).catch(() => undefined) : undefined;
}

/** Fetches keys and lists ahead, so that the page works without a network from then on. */
export async function fetchPublished(): Promise<void> {
  await publishedKeys(true);
  const answer = await fetchOrKept(LISTS, 'no-cache');
  const body: unknown = await answer?.json();
  if (typeof body !== 'object' || body === null || !('status_lists' in body) || !Array.isArray(body.status_lists)) return;
  const lists: unknown[] = body.status_lists;
  for (const address of lists.slice(-LISTS_AHEAD)) {
    const path = typeof address === 'string' ? pathOfList(address) : undefined;
    if (path) await fetchOrKept(path, 'no-cache');
  }
}

/** Lists are asked of the server this page came from, whatever address a token names. */
function pathOfList(address: string): string | undefined {
  return /\/api\/card-status\/\d{1,9}$/.exec(address)?.[0];
}

async function fetchOrKept(path: string, cache: RequestCache): Promise<Response | undefined> {
  const store = await caches.open(STORE);
  try {
    const answer = await fetch(path, { cache, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok) {
      await store.put(path, answer.clone());
      return answer;
    }
  } catch {
    // No network: what is kept has to do.
  }
  return store.match(path);
}

async function readList(jwt: string, keys: JSONWebKeySet): Promise<StatusList | undefined> {
  if (decodeProtectedHeader(jwt).typ !== STATUS_LIST_TYPE) return undefined;
  const { payload } = await compactVerify(jwt, createLocalJWKSet(keys), { algorithms: ['ES256'] });
  // Signed by us, so it has the shape we give it.
  const claims = JSON.parse(new TextDecoder().decode(payload)) as { iat: number; exp: number; status_list: { lst: string } };
  return { entries: await inflate(claims.status_list.lst), issuedAt: claims.iat, expiresAt: claims.exp };
}

async function inflate(base64url: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

function isKeySet(body: unknown): body is JSONWebKeySet {
  return typeof body === 'object' && body !== null && 'keys' in body && Array.isArray(body.keys);
}
