import { throughBreaker } from '@openvssid/server/http/breaker';
import type { z } from 'zod';
import type { Services } from '../../services.ts';
import type { About } from './about.ts';
import { bodyWithin } from './body-within.ts';
import { accessToken, renewedToken } from './access-token.ts';

/** 'refused': VssID understood and does not want to, as its code says; 'no-answer': nothing usable came in time. */
export type PartnerAnswer<Answer> =
  { kind: 'answered'; answer: Answer } | { kind: 'refused'; code: string } | { kind: 'no-answer' };

/** Several times a book with thousands of visits. */
const LARGEST_ANSWER_BYTES = 16 * 1024 * 1024;
const UNAUTHORIZED = 401;
// 429 too: one person was read too often, and VssID is well.
const REFUSALS = [403, 404, 409, 422, 429];

/** Asks VssID's partner API. Never throws for its faults: a time limit, a largest size, a rest after several failures. */
export async function askVssid<Schema extends z.ZodType>(
  services: Services,
  path: string,
  body: About & Record<string, unknown>,
  schema: Schema,
): Promise<PartnerAnswer<z.infer<Schema>>> {
  const { clock, config, log } = services;
  const answer = await throughBreaker(config.VSSID_PARTNER_URL, clock.now, async () => {
    try {
      return await ask(services, path, body, schema);
    } catch (error) {
      log.warn({ err: error }, 'VssID gives no answer');
      throw error;
    }
  });
  return answer ?? { kind: 'no-answer' };
}

async function ask<Schema extends z.ZodType>(
  services: Services,
  path: string,
  body: object,
  schema: Schema,
): Promise<PartnerAnswer<z.infer<Schema>>> {
  const token = await accessToken(services);
  const signal = AbortSignal.timeout(services.config.VSSID_PARTNER_TIMEOUT_MS);
  let response = await send(services, path, body, token, signal);
  // The token may have ended before its time: VssID's or our key was changed.
  if (response.status === UNAUTHORIZED) {
    await response.body?.cancel();
    response = await send(services, path, body, await renewedToken(services, token), signal);
  }
  const said: unknown = JSON.parse((await bodyWithin(response, LARGEST_ANSWER_BYTES)).toString('utf8'));
  if (response.ok) return { kind: 'answered', answer: schema.parse(said) };
  if (REFUSALS.includes(response.status)) return { kind: 'refused', code: codeOf(said) };
  throw new Error(`http-${response.status}`);
}

function send({ config }: Services, path: string, body: object, token: string, signal: AbortSignal): Promise<Response> {
  return fetch(config.VSSID_PARTNER_URL + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal,
  });
}

function codeOf(said: unknown): string {
  return typeof said === 'object' && said !== null && 'code' in said && typeof said.code === 'string' ? said.code : 'unexpected';
}
