import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { currentIds, deviceList, devicesOf, endOthers, endSession, removeDevice, sessionList, sessionsOf } from './devices.ts';

const tags = ['account'];
const done = { 204: z.null() };

export function deviceRoutes(api: Api, services: Services): void {
  api.get(
    '/api/devices',
    {
      config: { access: 'citizen' },
      schema: { summary: 'Browsers signed in from before', tags, response: { 200: deviceList.extend(currentIds.shape) } },
    },
    async (request) => {
      const { personId, sessionId, deviceId } = citizenOf(request);
      return { ...(await devicesOf(services.db, personId)), current: { sessionId, deviceId } };
    },
  );

  api.delete(
    '/api/devices/:id',
    {
      config: { access: 'citizen', whileReadingOnly: true },
      schema: { summary: 'Forget a browser and sign it out', tags, params: z.object({ id: z.uuid() }), response: done },
    },
    async (request, reply) => {
      valueOf(await removeDevice(services, citizenOf(request).personId, request.params.id));
      return reply.code(204).send(null);
    },
  );

  api.get(
    '/api/sessions',
    {
      config: { access: 'citizen' },
      schema: { summary: 'Own open sessions', tags, response: { 200: sessionList.extend(currentIds.shape) } },
    },
    async (request) => {
      const { personId, sessionId, deviceId } = citizenOf(request);
      return { ...(await sessionsOf(services, personId)), current: { sessionId, deviceId } };
    },
  );

  api.delete(
    '/api/sessions/:id',
    {
      config: { access: 'citizen', whileReadingOnly: true },
      schema: { summary: 'End one session', tags, params: z.object({ id: z.uuid() }), response: done },
    },
    async (request, reply) => {
      valueOf(await endSession(services, citizenOf(request).personId, request.params.id));
      return reply.code(204).send(null);
    },
  );

  api.delete(
    '/api/sessions',
    {
      config: { access: 'citizen', whileReadingOnly: true },
      schema: { summary: 'End all sessions but this one', tags, response: done },
    },
    async (request, reply) => {
      await endOthers(services, citizenOf(request));
      return reply.code(204).send(null);
    },
  );
}
