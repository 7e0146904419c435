import type { Config } from '../config.ts';
import type { ReadyDatabase } from './database.ts';

/** Demonstration people and passwords: on the embedded database unless VSSID_DEMO=0, elsewhere only with VSSID_DEMO=1, never in production. */
export function wantsDemonstration({ NODE_ENV, VSSID_DEMO }: Config, { embedded, ownerUrl }: ReadyDatabase): boolean {
  if (NODE_ENV === 'production' || ownerUrl === undefined) return false;
  return VSSID_DEMO || (embedded && process.env['VSSID_DEMO'] === undefined);
}
