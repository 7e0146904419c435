/** Pages of the card: stored by the service worker once seen, so that they open without a network. */
const CARD_PAGES: readonly string[] = ['/card', '/card/use', '/card/use/token', '/card/picture'];

/** Header of these pages: changes with the card, so that the worker knows which stored ones are out of date. */
export const CARD_VERSION_HEADER = 'x-openvssid-card';

/** «Sổ BHXH»: stored as the card is, but by itself, because it changes by itself. */
const BOOK_PAGES: readonly string[] = ['/book'];

/** Pages of one person that open without a network. Those of a group show the same thing: all are stored again when it changes. */
export const STORED_GROUPS: readonly (readonly string[])[] = [CARD_PAGES, BOOK_PAGES];
export const STORED_PAGES: readonly string[] = STORED_GROUPS.flat();

/** Header of a child's card: whose it is, encoded as in an address, for the page that is shown where there is no network. */
export const HOLDER_HEADER = 'x-openvssid-holder';

/** Under which name a page is stored: the card of a child one looks after lies beside one's own. Undefined: it is not stored. */
export function storedName({ pathname, searchParams }: URL): string | undefined {
  const reference = searchParams.get('for');
  if (reference === null) return STORED_PAGES.includes(pathname) ? pathname : undefined;
  return CARD_PAGES.includes(pathname) ? ofChild(pathname, reference) : undefined;
}

/** The pages that show the same thing as this one. */
export function storedGroupOf(name: string): readonly string[] {
  const { pathname, searchParams } = new URL(name, 'https://app.invalid');
  const reference = searchParams.get('for');
  const group = STORED_GROUPS.find((pages) => pages.includes(pathname)) ?? [];
  return reference === null ? group : group.map((page) => ofChild(page, reference));
}

export function isOfChild(name: string): boolean {
  return name.includes('?for=');
}

function ofChild(page: string, reference: string): string {
  return `${page}?for=${encodeURIComponent(reference)}`;
}

/** A page that says what has just happened is no page for the next time. */
export const NOT_KEPT_HEADER = 'x-openvssid-not-kept';
