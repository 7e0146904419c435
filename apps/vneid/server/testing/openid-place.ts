import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { systemClock } from '@openvssid/server/clock';
import { sql } from '@openvssid/server/db/database';
import { freePorts } from '@openvssid/server/testing/free-ports';
import { hashToken, newToken } from '@openvssid/server/tokens';
import { findPerson } from '../accounts/session.ts';
import { createListener } from '../listener.ts';
import type { Registration } from '../openid/clients/metadata.ts';
import { keepClient } from '../openid/clients/store.ts';
import { openProvider } from '../openid/provider.ts';
import { openIdStories } from '../openid/stories.ts';
import { visitorOf } from '../openid/visitor.ts';
import type { Services } from '../services.ts';
import type { Stories } from '../stories.ts';
import { createTestServices, type TestServices } from './test-services.ts';

export type OpenIdPlace = {
  place: TestServices;
  services: Services;
  issuer: string;
  listener: FastifyInstance;
  stories: ReturnType<typeof openIdStories>;
  register(client: Registration, secret?: string): Promise<void>;
  /** Opens an account with a session; answers what the session's cookie holds. */
  signIn(who: TestPerson): Promise<{ sessionToken: string; accountId: number }>;
  lock(accountId: number): Promise<void>;
  end(): Promise<void>;
};

export type TestPerson = { citizenNumber: string; level?: 1 | 2; secondsAgo?: number; phone?: string };

const OPEN_ACCOUNT = sql<{ accountId: number }>(
  'test-open-account',
  `insert into account as a (citizen_number, full_name, birth_date, sex, address, phone, level, password_hash, password_changed_at, active_device_id, created_at)
   values ($1, 'Nguyễn Thị Thử', '1990-02-03', 'female', 'Số 1 Tràng Thi, Hoàn Kiếm, Hà Nội', $2, $3, 'none', $4, gen_random_uuid(), $4)
   on conflict (citizen_number) do update set level = excluded.level returning account_id as "accountId"`,
);
const LOCK = sql('test-lock-account', `update account set locked_at = $2, locked_by = 'owner' where account_id = $1`);
const OPEN_SESSION = sql(
  'test-open-session',
  `insert into session (token_hash, session_id, account_id, device_id, methods, created_at, authenticated_at, last_seen_at, idle_until, absolute_until)
   select $1, gen_random_uuid(), account_id, active_device_id, array['pwd'], $3, $3, $3, $4, $4 from account where account_id = $2`,
);

/** VNeID as clients meet it, on the real clock, with plain stand-ins for the pages of a sign-in: they answer the step as JSON. */
export async function createOpenIdPlace(env: NodeJS.ProcessEnv = {}): Promise<OpenIdPlace> {
  const [port = 0] = await freePorts(1);
  const issuer = `http://localhost:${port}`;
  const place = await createTestServices({ PUBLIC_URL_VNEID: issuer, ...env });
  const services = { ...place.services, clock: systemClock };
  const listener = await createListener(services);
  standInForPages(listener, services);
  await listener.listen({ host: 'localhost', port });
  return {
    place,
    services,
    issuer,
    listener,
    stories: openIdStories(services, openProvider(services)),
    register: (client, secret) => keepClient(services.db, services.keys.sealing.openid, client, secret, systemClock.now()),
    async signIn({ citizenNumber, level = 2, secondsAgo = 0, phone = '+84912345678' }) {
      const now = systemClock.now();
      const [account] = await services.db.write(OPEN_ACCOUNT, [citizenNumber, phone, level, now]);
      if (!account) throw new Error('no account');
      const sessionToken = newToken();
      const at = now.subtract({ seconds: secondsAgo });
      await services.db.write(OPEN_SESSION, [hashToken(sessionToken), account.accountId, at, now.add({ hours: 1 })]);
      return { sessionToken, accountId: account.accountId };
    },
    async lock(accountId) {
      await services.db.write(LOCK, [accountId, systemClock.now()]);
    },
    async end() {
      await listener.close();
      await place.end();
    },
  };
}

function standInForPages(app: FastifyInstance, services: Services): void {
  app.get('/sign-in', ({ url }) => ({ kind: 'sign-in', to: url }));
  app.get<{ Params: { uid: string } }>('/interaction/:uid', async (request, reply) => {
    const person = await findPerson(services, visitorOf(request));
    const step = await openid(request.raw).nextStep(request.raw, request.params.uid, person, 'vi');
    return step.kind === 'go-on' ? reply.redirect(step.to, 303) : step;
  });
  app.post<{ Params: { uid: string }; Body: { why: 'cancelled' | 'level' } }>('/interaction/:uid', async (request, reply) => {
    const answered = await openid(request.raw).decline(request.raw, request.params.uid, request.body.why);
    return answered.ok ? reply.redirect(answered.value.to, 303) : answered;
  });
}

function openid({ vneid }: IncomingMessage): Stories['openid'] {
  if (!vneid) throw new Error('the listener hangs its stories on each request');
  return vneid.openid;
}
