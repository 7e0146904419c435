import type { Config } from '../../config.ts';

/** Whom a passkey is for: it answers to this domain alone, and only on pages of this origin. */
export type RelyingParty = { id: string; name: string; origin: string };

export function relyingParty({ publicUrls, PASSKEY_DOMAIN }: Config): RelyingParty {
  const { origin, hostname } = new URL(publicUrls.citizen);
  return { id: PASSKEY_DOMAIN ?? hostname, name: 'OpenVssID', origin };
}
