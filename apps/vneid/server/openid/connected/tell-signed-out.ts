import type { Client, Provider } from 'oidc-provider';
import type { Services } from '../../services.ts';

export type There = { clientId: string; sid?: string | undefined };

/**
 * Tells services that a person is signed out there (OpenID Connect Back-Channel Logout 1.0). One that does not answer keeps nobody waiting for
 * long, and its tokens no longer work anyway.
 */
export async function tellSignedOut(
  { log }: Pick<Services, 'log'>,
  provider: Provider,
  accountId: string,
  where: readonly There[],
): Promise<void> {
  await Promise.all(
    where.map(async ({ clientId, sid }) => {
      const client = await provider.Client.find(clientId);
      if (!client?.backchannelLogoutUri || sid === undefined || !canBeTold(client)) return;
      await client
        .backchannelLogout(accountId, sid)
        .catch((error: unknown) =>
          log.warn({ clientId, fault: error instanceof Error ? error.name : '' }, 'service not told of a sign-out'),
        );
    }),
  );
}

/** In the library, not in its types. */
type CanBeTold = { backchannelLogout(sub: string, sid: string): Promise<void> };

function canBeTold(client: Client): client is Client & CanBeTold {
  return typeof client['backchannelLogout'] === 'function';
}
