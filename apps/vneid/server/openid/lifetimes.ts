import type { Configuration, Grant } from 'oidc-provider';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** Seconds. */
export const lifetimes: NonNullable<Configuration['ttl']> = {
  AuthorizationCode: MINUTE,
  AccessToken: 10 * MINUTE,
  IdToken: 10 * MINUTE,
  /** The time that somebody takes to sign in, find their telephone and read. */
  Interaction: 30 * MINUTE,
  Session: DAY,
  RefreshToken: 30 * DAY,
  // A grant outlives every token of it: those without `offline_access` end with the session.
  Grant: (_ctx: unknown, grant: Grant) => (grant.getOIDCScope().split(' ').includes('offline_access') ? 400 * DAY : 2 * DAY),
};
