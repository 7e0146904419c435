import type { Config } from '../config.ts';

/** Invented people: on the embedded database unless VSSID_DEMO=0, elsewhere only with VSSID_DEMO=1, never in production. */
export function demonstrationAllowed(
  { NODE_ENV, VSSID_DEMO }: Pick<Config, 'NODE_ENV' | 'VSSID_DEMO'>,
  embedded: boolean,
  said = process.env['VSSID_DEMO'],
): boolean {
  return NODE_ENV !== 'production' && (VSSID_DEMO || (embedded && said === undefined));
}
