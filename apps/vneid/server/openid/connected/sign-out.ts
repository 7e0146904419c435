import type { Provider } from 'oidc-provider';
import type { Services } from '../../services.ts';
import { recordsOfAccount } from './account-records.ts';
import { endGrant } from './disconnect.ts';
import { tellSignedOut } from './tell-signed-out.ts';

/**
 * Somebody signs out of VNeID: what the provider remembers of them ends with it, in every browser, since an account is used on one device only;
 * services are told. Consent, and what may be read while the person is away, stays.
 */
export async function endProviderSessions(services: Services, provider: Provider, accountId: number): Promise<void> {
  const of = { accountId: String(accountId), model: 'Session', now: services.clock.now() } as const;
  const sessions = await recordsOfAccount(services.db, services.keys.sealing.openid, of);
  await Promise.all(
    sessions.map(async ({ uid, authorizations = {} }) => {
      const session = uid === undefined ? undefined : await provider.Session.findByUid(uid);
      await session?.destroy();
      const ended = Object.values(authorizations).filter(({ persistsLogout }) => persistsLogout !== true);
      await Promise.all(ended.map(({ grantId }) => endGrant(provider, grantId)));
      const there = Object.entries(authorizations).map(([clientId, { sid }]) => ({ clientId, sid }));
      await tellSignedOut(services, provider, of.accountId, there);
    }),
  );
}
