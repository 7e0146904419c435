const VERSION = /^\d{1,6}(\.\d{1,6}){0,3}$/;

/** What an app says of its version; undefined where that is none. */
export function readAppVersion(text: string | undefined): string | undefined {
  return text !== undefined && VERSION.test(text) ? text : undefined;
}

/**
 * Number by number; a number left out is 0.
 *
 *     isOlderThan('1.6.7', '1.6.10') // true
 */
export function isOlderThan(version: string, floor: string): boolean {
  const [have = [], need = []] = [version, floor].map((text) => text.split('.').map(Number));
  for (let place = 0; place < Math.max(have.length, need.length); place += 1) {
    const difference = (have[place] ?? 0) - (need[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
