import { createServer } from 'node:http';
import { decodeJwt, type JWTPayload } from 'jose';
import { PgBoss } from 'pg-boss';
import { JOBS_SCHEMA } from '@openvssid/server/db/grants';
import { freePorts } from '@openvssid/server/testing/free-ports';
import { workOnTelling } from '../openid/connected/tell-signed-out.ts';
import { openProvider } from '../openid/provider.ts';
import type { OpenIdPlace } from './openid-place.ts';

/** A service that VNeID tells of sign-outs, and the worker that tells it. */
export type ToldService = {
  backchannel_logout_uri: string;
  /** What it was told, oldest first. */
  told: JWTPayload[];
  /** Statuses that it answers before it answers well. */
  refusals: number[];
  end(): Promise<void>;
};

export async function startToldService(at: OpenIdPlace): Promise<ToldService> {
  const [port = 0] = await freePorts(1);
  const [told, refusals]: [JWTPayload[], number[]] = [[], []];
  const server = createServer((request, answer) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      answer.statusCode = refusals.shift() ?? 200;
      if (answer.statusCode === 200) told.push(decodeJwt(new URLSearchParams(body).get('logout_token') ?? ''));
      answer.end();
    });
  }).listen(port, 'localhost');
  const boss = new PgBoss({
    connectionString: at.place.database.appUrl,
    schema: JOBS_SCHEMA,
    migrate: false,
    createSchema: false,
    reindex: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  await workOnTelling(boss, at.services, openProvider(at.services));
  return {
    backchannel_logout_uri: `http://localhost:${port}/logout`,
    told,
    refusals,
    async end() {
      await boss.stop({ graceful: false });
      server.close();
    },
  };
}
