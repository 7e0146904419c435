/** Pages of the card: stored by the service worker once seen, so that they open without a network. */
const CARD_PAGES: readonly string[] = ['/card', '/card/use', '/card/use/token', '/card/picture'];

/** Header of these pages: changes with the card, so that the worker knows which stored ones are out of date. */
export const CARD_VERSION_HEADER = 'x-openvssid-card';

/** «Sổ BHXH»: stored as the card is, but by itself, because it changes by itself. */
const BOOK_PAGES: readonly string[] = ['/book'];

/** Pages of one person that open without a network. Those of a group show the same thing: all are stored again when it changes. */
export const STORED_GROUPS: readonly (readonly string[])[] = [CARD_PAGES, BOOK_PAGES];
export const STORED_PAGES: readonly string[] = STORED_GROUPS.flat();

/** A page that says what has just happened is no page for the next time. */
export const NOT_KEPT_HEADER = 'x-openvssid-not-kept';
