/** Pages of the card: stored by the service worker once seen, so that they open without a network. */
export const CARD_PAGES: readonly string[] = ['/card', '/card/use', '/card/use/token', '/card/picture'];

/** Header of these pages: changes with the card, so that the worker knows which stored ones are out of date. */
export const CARD_VERSION_HEADER = 'x-openvssid-card';
