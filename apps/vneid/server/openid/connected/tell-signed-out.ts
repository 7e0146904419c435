import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss';
import type { Client, Provider } from 'oidc-provider';
import { z } from 'zod';
import type { QueueName } from '../../jobs/queues.ts';
import type { Services } from '../../services.ts';

const order = z.object({ accountId: z.string(), clientId: z.string(), sid: z.string() });

/** A service that does not answer keeps no other from hearing of it, and its tokens no longer work anyway. */
export async function workOnTelling(boss: PgBoss, services: Services, provider: Provider): Promise<void> {
  const options = {
    batchSize: 10,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 1,
    perJobResults: true,
    includeMetadata: true,
  } as const;
  await boss.work('tell-signed-out' satisfies QueueName, options, (jobs: JobWithMetadata[]) =>
    Promise.all(jobs.map((job) => settle(services, provider, job))),
  );
}

async function settle({ log }: Services, provider: Provider, { id, data }: JobWithMetadata): Promise<JobResult> {
  const { accountId, clientId, sid } = order.parse(data);
  try {
    await tellSignedOut(provider, accountId, { clientId, sid });
    return { id, status: 'completed' };
  } catch (error) {
    // What is kept with the job and in the log is a name: an error may quote what a service answered.
    const fault = error instanceof Error ? error.name : '';
    log.warn({ clientId, fault }, 'service not told of a sign-out yet');
    return { id, status: 'failed', output: { fault } };
  }
}

/** A service hears that a person is signed out there (OpenID Connect Back-Channel Logout 1.0), where it wants to. */
async function tellSignedOut(
  provider: Provider,
  accountId: string,
  { clientId, sid }: { clientId: string; sid: string },
): Promise<void> {
  const client = await provider.Client.find(clientId);
  if (client?.backchannelLogoutUri && canBeTold(client)) await client.backchannelLogout(accountId, sid);
}

/** In the library, not in its types. */
type CanBeTold = { backchannelLogout(sub: string, sid: string): Promise<void> };

function canBeTold(client: Client): client is Client & CanBeTold {
  return typeof client['backchannelLogout'] === 'function';
}
