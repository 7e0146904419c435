import type { Config } from '../config.ts';

/** Address of a map that searches for a place: no coordinates are on record, and no map's script runs in our pages. */
export function mapLink({ MAP_LINK }: Pick<Config, 'MAP_LINK'>, address: string): string {
  return MAP_LINK.replaceAll('{address}', encodeURIComponent(address));
}
