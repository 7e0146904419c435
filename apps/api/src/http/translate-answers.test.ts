import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemDetails } from './problems.ts';
import { translateAnswers } from './translate-answers.ts';

const answer = {
  name: { vi: 'Cấp lại thẻ BHYT do hỏng, mất', en: 'Reissue of a damaged or lost health insurance card' },
  words: { vi: 'Lời của cán bộ', en: 'Words of an officer' },
};
const text = JSON.stringify(answer);
let app: FastifyInstance;

beforeAll(async () => {
  app = Fastify();
  await app.register(cookie);
  await app.register(async (scope) => {
    translateAnswers(scope);
    scope.get('/object', async () => answer);
    scope.get('/bytes', async (_request, reply) => reply.type('application/json').send(Buffer.from(text)));
    scope.get('/file', async (_request, reply) => reply.type('application/pdf').send(Buffer.from(text)));
  });
});

afterAll(() => app.close());

const asked = (url: string, language: string) => app.inject({ url, cookies: { openvssid_language: language } });

describe.each(['/object', '/bytes'])('an answer made as %s', (url) => {
  test.each([
    ['ko', '건강보험카드(BHYT) 분실·훼손 재발급'],
    ['ja', '健康保険証（BHYT）の紛失・破損による再発行'],
    ['zh', '医疗保险卡（BHYT）损坏、遗失补发'],
  ])('carries its translation to a reader of %s', async (language, name) => {
    const reply = await asked(url, language);
    expect(reply.json()).toEqual({ ...answer, name: { ...answer.name, [language]: name } });
    expect(reply.headers['content-length']).toBe(String(reply.rawPayload.length));
  });

  test.each(['vi', 'en', 'fr'])('goes out as it was made to others (%s)', async (language) => {
    expect((await asked(url, language)).payload).toBe(text);
  });
});

test('what is no JSON is not touched', async () => {
  expect((await asked('/file', 'ko')).payload).toBe(text);
});

test('a refusal speaks the reader’s language, filled', () => {
  const refusal = { code: 'account-locked', params: { minutes: 15 } };
  expect(problemDetails(refusal, 'ko', 'r1').title).toContain('15분 후에');
  expect(problemDetails(refusal, 'zh', 'r1').title).toContain('15分钟后');
  expect(problemDetails({ code: 'role-needed' }, 'ja', 'r1').title).toBe('Your role does not allow this.');
});
