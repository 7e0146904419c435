import type { AdapterFactory } from 'oidc-provider';

/** What may be presented once. */
const ONCE = ['AuthorizationCode', 'RefreshToken'];

/**
 * Ends the grant where two present the same code or refresh token at the same moment: the library sees a replay only once the first use is
 * written down, the table sees which of them was second. One of the two is a thief, and nobody knows which (RFC 9700 § 4.14.2).
 */
export function endingReplayed(adapter: AdapterFactory): AdapterFactory {
  return (model) => {
    const records = adapter(model);
    if (!ONCE.includes(model)) return records;
    return {
      ...records,
      async consume(id) {
        try {
          await records.consume(id);
        } catch (error) {
          const { grantId } = (await records.find(id)) ?? {};
          // Tokens made a moment later have no grant, and none is good without.
          if (grantId !== undefined) await Promise.all([adapter('Grant').destroy(grantId), records.revokeByGrantId(grantId)]);
          throw error;
        }
      },
    };
  };
}
