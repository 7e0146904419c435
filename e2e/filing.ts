import { randomUUID } from 'node:crypto';
import { type APIRequestContext, request } from 'playwright-core';
import sharp from 'sharp';
import { DEMONSTRATION_ACCOUNTS } from '../apps/api/src/population/demonstration/accounts.ts';
import { codeAfter, newestMessage } from './inbox.ts';

const DRAFT = '/api/drafts/reissue-health-card';

/** A demonstration person's own connection to the API, signed in. */
export async function connectCitizen(url: string, number: string): Promise<APIRequestContext> {
  const account = DEMONSTRATION_ACCOUNTS.find((one) => one.number === number);
  // The API refuses writes that do not come from its own pages.
  const citizen = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
  await call(citizen, 'post', '/api/sign-in', { number, password: account?.password ?? '' });
  return citizen;
}

/** Files 612A as a person would, without the pages; answers the number. `photos`: pictures of the damaged card. */
export async function fileReissue(
  citizen: APIRequestContext,
  sandbox: string,
  answers: Record<string, unknown>,
  photos = 0,
): Promise<string> {
  await draftReissue(citizen, answers);
  for (let i = 1; i <= photos; i += 1) await sendPhoto(citizen, `${DRAFT}/files/attachments`, `the-hong-${i}.jpg`);
  const seen = await newestMessage(sandbox);
  const { codeId, recipient } = await call<{ codeId: string; recipient: string }>(citizen, 'post', `${DRAFT}/code`, {});
  const code = await codeAfter(sandbox, seen, recipient);
  const { number } = await call<{ number: string }>(citizen, 'post', '/api/applications', {
    procedure: 'reissue-health-card',
    clientKey: randomUUID(),
    codeId,
    code,
    commitment: true,
  });
  return number;
}

/** Fills in every page of 612A and leaves it unsent. */
export async function draftReissue(citizen: APIRequestContext, answers: Record<string, unknown>): Promise<void> {
  const { form } = await call<{ form: { pages: { key: string }[] } }>(citizen, 'get', '/api/procedures/reissue-health-card');
  let { version } = await call<{ version: number }>(citizen, 'get', DRAFT);
  for (const { key } of form.pages) {
    const saved = await call<{ draft: { version: number } }>(citizen, 'put', DRAFT, {
      page: key,
      version,
      answers: { deliveryMethod: 'electronic', phone: '0912345678', ...answers },
    });
    version = saved.draft.version;
  }
}

/** Answers a request with a picture and words. */
export async function answerRequest(citizen: APIRequestContext, number: string, text: string): Promise<void> {
  await sendPhoto(citizen, `/api/applications/${number}/files`, 'the-chup-lai.jpg');
  await call(citizen, 'post', `/api/applications/${number}/supplement`, { clientKey: randomUUID(), text });
}

async function sendPhoto(citizen: APIRequestContext, path: string, name: string): Promise<void> {
  const buffer = await sharp({ create: { width: 856, height: 540, channels: 3, background: '#8fb3d9' } })
    .jpeg()
    .toBuffer();
  const answer = await citizen.post(path, { multipart: { file: { name, mimeType: 'image/jpeg', buffer } } });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
}

export async function call<Answer>(
  who: APIRequestContext,
  method: 'get' | 'post' | 'put',
  path: string,
  data?: unknown,
): Promise<Answer> {
  const answer = await who[method](path, data === undefined ? {} : { data });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return (answer.status() === 204 ? undefined : await answer.json()) as Answer;
}
