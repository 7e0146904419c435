import { compactVerify, createLocalJWKSet, decodeProtectedHeader, errors, type JSONWebKeySet } from 'jose';
import { type CardCheck, CARD_TOKEN_TYPE, checkCard, looksSigned, ok, refuse, type Result } from '@openvssid/core';
import { publishedKeys, publishedList } from './published.ts';

/** Checks a code in the browser, with or without a network; `keys-missing` where the keys were never loaded. */
export async function checkHere(code: string): Promise<CardCheck | 'keys-missing'> {
  const keys = looksSigned(code.trim()) ? await publishedKeys() : { keys: [] };
  if (!keys) return 'keys-missing';
  const verifier = { verify: (token: string) => verifyNewest(token, keys), statusList: publishedList };
  return checkCard(code, verifier, Date.now() / 1000);
}

/** A key published since the keys were kept is asked for once. */
async function verifyNewest(token: string, keys: JSONWebKeySet): Promise<Result<unknown>> {
  const verified = await verify(token, keys);
  if (verified.ok || verified.refusal.code !== 'unknown-key') return verified;
  const newest = await publishedKeys(true);
  return newest ? verify(token, newest) : verified;
}

async function verify(token: string, keys: JSONWebKeySet): Promise<Result<unknown>> {
  try {
    if (decodeProtectedHeader(token).typ !== CARD_TOKEN_TYPE) return refuse('unreadable');
    const { payload } = await compactVerify(token, createLocalJWKSet(keys), { algorithms: ['ES256'] });
    return ok(JSON.parse(new TextDecoder().decode(payload)));
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return refuse('unknown-key');
    return refuse(error instanceof errors.JWSSignatureVerificationFailed ? 'forged' : 'unreadable');
  }
}
