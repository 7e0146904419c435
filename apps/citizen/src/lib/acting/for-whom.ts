import type { RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/api.ts';
import type { paths } from '#lib/api.generated.ts';

/** Somebody whose records the signed-in person may read. */
export type Charge = paths['/api/people-i-act-for']['get']['responses'][200]['content']['application/json']['people'][number];
export type Readable = Charge['reads'][number];

/** An address in the browser or on the server: the page's own cannot be changed. */
type Address = { readonly searchParams: Pick<URLSearchParams, 'get'> };

export const PAGE_OF: Readonly<Record<Readable, string>> = {
  card: '/card',
  contributions: '/contributions',
  benefits: '/benefits',
  visits: '/visits',
};

/** Whose records a page is about, as the API takes it: `query: { ...forWhom(event.url) }`; nothing where they are one's own. */
export function forWhom(url: Address): { for?: string } {
  const reference = url.searchParams.get('for');
  return reference === null ? {} : { for: reference };
}

/** A link to another page about the same person: without this the next page would be about oneself. */
export function keepFor(url: Address, href: string): string {
  const reference = url.searchParams.get('for');
  return reference === null ? href : linkFor(reference, href);
}

export function linkFor(reference: string, href: string): string {
  const [path = '', fragment] = href.split('#');
  const joined = `${path}${path.includes('?') ? '&' : '?'}for=${encodeURIComponent(reference)}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}

/** Who it is, for the banner; undefined where the page is about oneself, or about nobody we know: the page itself says so then. */
export async function readActing(event: Pick<RequestEvent, 'fetch' | 'url'>): Promise<Charge | undefined> {
  const reference = event.url.searchParams.get('for');
  if (reference === null) return undefined;
  return (await api(event).GET('/api/people-i-act-for/{reference}', { params: { path: { reference } } })).data;
}

/** Where one chooses whose records to open; with `for` the start page of that person. */
export const SWITCH_PAGE = '/switch';

/** Where the way back leads from a page of records. */
export function startOf(url: Address): string {
  return url.searchParams.get('for') !== null ? keepFor(url, SWITCH_PAGE) : '/';
}

/** Pages that can be about somebody else. On any other `for` would promise what the page does not keep. */
const ABOUT_OTHERS = [...Object.values(PAGE_OF), '/services', '/applications', SWITCH_PAGE];

export function mayBeForAnother(path: string): boolean {
  return ABOUT_OTHERS.some((root) => path === root || path.startsWith(`${root}/`));
}

/** The same address about oneself. */
export function withoutFor({ pathname, searchParams }: URL): string {
  const kept = new URLSearchParams([...searchParams].filter(([name]) => name !== 'for'));
  return kept.size === 0 ? pathname : `${pathname}?${kept}`;
}
