import { createHash } from 'node:crypto';
import { ask } from './browser.ts';

export const CLIENT_ID = 'bench';
export const CLIENT_SECRET = 'secret-of-a-measurement';
export const REDIRECT_URI = 'http://localhost:4399/callback';
export const SCOPE = 'openid';

const VERIFIER = 'v'.repeat(43);
export const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const headers = { authorization: `Basic ${Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64')}` };

/** A pushed request; answers its address. */
export async function push(port: number, challenge: string): Promise<string> {
  const form = {
    response_type: 'code',
    client_id: CLIENT_ID,
    redirect_uri: REDIRECT_URI,
    scope: SCOPE,
    state: 'state',
    nonce: 'nonce',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
  const { body } = await ask(port, '/par', { form, headers });
  const answer: unknown = JSON.parse(body);
  if (typeof answer === 'object' && answer !== null && 'request_uri' in answer) return String(answer.request_uri);
  throw new Error(`a pushed request was answered ${body}`);
}

/** Whether the code was good for tokens. */
export async function exchange(port: number, code: string): Promise<boolean> {
  const form = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT_URI, code_verifier: VERIFIER };
  const { status, body } = await ask(port, '/token', { form, headers });
  return status === 200 && body.includes('id_token');
}
