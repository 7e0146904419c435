import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { loadTables } from '@openvssid/rules/load';
import { systemClock } from '@openvssid/server/clock';
import { readConfig } from '../config.ts';
import { openDatabase } from '@openvssid/server/db/database';
import { diskStore } from '@openvssid/server/files/file-store';
import { throwAwayKeys, throwAwaySigner } from '../openapi.ts';
import type { Services } from '../services.ts';
import type { Api } from './api.ts';
import { createApplication } from '../application.ts';
import { clearCitizenCookie, setCitizenCookie } from './citizen-session.ts';

const db = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' });
afterAll(() => db.close());

async function listenerAt(PUBLIC_URL_CITIZEN: string) {
  const services: Services = {
    config: readConfig({ PUBLIC_URL_CITIZEN }),
    clock: systemClock,
    db,
    keys: throwAwayKeys(),
    signer: throwAwaySigner,
    files: diskStore('.'),
    tables: loadTables(),
    log: pino({ level: 'silent' }),
  };
  return createApplication('citizen', services, [
    (api: Api) => {
      const config = { access: 'open' } as const;
      api.get('/api/in', { config }, async (_request, reply) => {
        setCitizenCookie(reply, services, 'value');
        return reply.send({});
      });
      api.get('/api/out', { config }, async (_request, reply) => {
        clearCitizenCookie(reply);
        return reply.send({});
      });
      api.get('/api/seen', { config }, async (request) => request.cookies);
    },
  ]);
}

async function cookieFrom(app: FastifyInstance, url: string): Promise<string> {
  return [(await app.inject(url)).headers['set-cookie'] ?? []].flat().join('\n');
}

test('over https cookies belong to this host alone, when they are set and when they are taken back', async () => {
  const app = await listenerAt('https://vssid.example');
  expect(await cookieFrom(app, '/api/in')).toBe('__Host-openvssid_citizen=value; Path=/; HttpOnly; Secure; SameSite=Lax');
  expect(await cookieFrom(app, '/api/out')).toMatch(/^__Host-openvssid_citizen=; .*Expires=Thu, 01 Jan 1970.*; Secure$/);
  const cookie = '__Host-openvssid_citizen=own; openvssid_citizen=tossed; openvssid_device=tossed; openvssid_language=en';
  expect((await app.inject({ url: '/api/seen', headers: { cookie } })).json()).toEqual({
    openvssid_citizen: 'own',
    openvssid_language: 'en',
  });
  await app.close();
});

test('over http, on one’s own machine, they keep their plain names', async () => {
  const app = await listenerAt('http://localhost:3000');
  expect(await cookieFrom(app, '/api/in')).toBe('openvssid_citizen=value; Path=/; HttpOnly; SameSite=Lax');
  await app.close();
});
