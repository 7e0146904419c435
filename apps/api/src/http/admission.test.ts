import cookie from '@fastify/cookie';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { turnAwayFrom } from './admission.ts';

async function overloaded(system: 'citizen' | 'partner', url: string) {
  const app = Fastify();
  await app.register(cookie);
  const turnAway = turnAwayFrom(system);
  app.get('/*', (request, reply) => turnAway(request, reply));
  return app.inject(url);
}

test('somebody who waits for a page is told so on a page, and when to come back', async () => {
  const answer = await overloaded('citizen', '/card');
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '30']);
  expect(answer.headers['content-type']).toContain('text/html');
  expect(answer.body).toContain('nhiều người');
});

test.each([
  ['citizen', '/api/card'],
  ['partner', '/anything'],
] as const)('a program at the %s listener gets problem details (%s)', async (system, url) => {
  const answer = await overloaded(system, url);
  expect([answer.statusCode, answer.headers['retry-after'], answer.json().code]).toEqual([503, '30', 'overloaded']);
});
