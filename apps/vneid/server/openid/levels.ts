/** How well an account is proved, as clients ask for it and read it in `acr`. */
export const ACR = { 1: 'urn:vneid:level:1', 2: 'urn:vneid:level:2' } as const;

/** What a client may say in `claims.id_token.acr` (OpenID Connect Core § 5.5.1.1). */
type AcrClaim = { essential?: unknown; value?: unknown; values?: unknown };

export type AcrAsked = { acr_values?: unknown; acr?: AcrClaim | null | undefined };

/** None will do: the client insists on a level that VNeID does not know. */
export const UNKNOWN_LEVEL = Number.POSITIVE_INFINITY;

/**
 * The lowest level that serves the client; 0 where it asks for none. A higher level holds all that a lower one says, and a value that is not
 * ours counts only where the client insists on it.
 */
export function levelAsked({ acr_values: wished, acr }: AcrAsked): number {
  const insisted = [acr?.value ?? [], acr?.values ?? []].flat();
  const [fromWishes, fromClaim] = [levelsIn(typeof wished === 'string' ? wished.split(' ') : []), levelsIn(insisted)];
  if (insisted.length > 0 && fromClaim.length === 0 && acr?.essential === true) return UNKNOWN_LEVEL;
  return Math.max(lowest(fromWishes), lowest(fromClaim));
}

function levelsIn(values: readonly unknown[]): number[] {
  return Object.entries(ACR).flatMap(([level, name]) => (values.includes(name) ? [Number(level)] : []));
}

function lowest(levels: readonly number[]): number {
  return levels.length === 0 ? 0 : Math.min(...levels);
}
