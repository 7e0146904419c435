const VERSION = /^\d{1,4}(\.\d{1,4}){0,3}$/;

/** What an app says of itself; undefined where that is no version. */
export function readVersion(text: string | undefined): string | undefined {
  return text !== undefined && VERSION.test(text) ? text : undefined;
}

/** Number by number: 1.6.10 comes after 1.6.7, and 1.6 is 1.6.0. */
export function isBelow(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.split('.').map(Number));
  for (let place = 0; place < 4; place += 1) {
    const difference = (have?.[place] ?? 0) - (need?.[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
