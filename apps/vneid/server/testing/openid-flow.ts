import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { z } from 'zod';
import { createBrowser, type TestBrowser } from './openid-browser.ts';
import { CALLBACK } from './openid-clients.ts';
import type { OpenIdPlace, TestPerson } from './openid-place.ts';

export const VERIFIER = 'a-verifier-of-enough-characters-to-be-one-of-them-00';
export const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const step = z.looseObject({ kind: z.string(), proof: z.string().optional(), agreeAt: z.string().optional() });

/** What the stand-in for the pages says of the step that an interaction is at. */
export async function readStep(response: Response | undefined): Promise<z.infer<typeof step>> {
  return step.parse(await response?.json());
}

/** A request that nothing is wrong with. */
export function goodRequest(clientId: string, other: Record<string, string> = {}): Record<string, string> {
  return {
    client_id: clientId,
    response_type: 'code',
    redirect_uri: CALLBACK,
    scope: 'openid citizen profile',
    state: 'the-state',
    nonce: 'the-nonce',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    ...other,
  };
}

export async function signedInBrowser(at: OpenIdPlace, who: TestPerson): Promise<TestBrowser & { accountId: number }> {
  const browser = createBrowser(at.issuer);
  const { sessionToken, accountId } = await at.signIn(who);
  browser.setCookie('vneid_session', sessionToken);
  return { ...browser, accountId };
}

/** Opens the request and agrees where the person is asked; answers the parameters that the client gets. */
export async function throughConsent(
  at: OpenIdPlace,
  browser: TestBrowser,
  request: Record<string, string>,
): Promise<URLSearchParams> {
  const asked = await browser.follow(`${at.issuer}/authorize?${new URLSearchParams(request).toString()}`);
  if (!asked.response) return new URL(asked.url).searchParams;
  const { url, init } = await agreement(at, asked.response);
  return new URL((await browser.follow(url, init)).url).searchParams;
}

/** What the browser that is asked sends where its person agrees. */
export async function agreement(at: OpenIdPlace, asked: Response | undefined): Promise<Agreement> {
  const { kind, proof = '', agreeAt = '' } = await readStep(asked);
  expect(kind).toBe('consent');
  return { url: `${at.issuer}${agreeAt}`, init: { form: { proof } } };
}

export type Agreement = { url: string; init: { form: { proof: string } } };

export type TokenAnswer = { status: number; body: Record<string, unknown> };

/** Posts a form to the token endpoint, or another one that clients post to. */
export async function post(
  at: OpenIdPlace,
  path: string,
  form: Record<string, string> | [string, string][],
  headers: Record<string, string> = {},
): Promise<TokenAnswer> {
  const response = await fetch(`${at.issuer}${path}`, { method: 'POST', body: new URLSearchParams(form), headers });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? z.record(z.string(), z.unknown()).parse(JSON.parse(text)) : {} };
}

export function tokenRequest(clientId: string, code: string, other: Record<string, string> = {}): Record<string, string> {
  return {
    grant_type: 'authorization_code',
    client_id: clientId,
    code,
    redirect_uri: CALLBACK,
    code_verifier: VERIFIER,
    ...other,
  };
}
