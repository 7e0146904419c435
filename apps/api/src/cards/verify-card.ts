import { type CardCheck, CARD_TOKEN_TYPE, checkCard, ok, refuse, type Result } from '@openvssid/core';
import { compactVerify, createLocalJWKSet, decodeProtectedHeader, errors } from 'jose';
import type { Services } from '../services.ts';
import { publicKeys } from './sign.ts';
import { statusListUri, type StatusLists } from './status-list.ts';

/** What a verifier says of a code, for browsers without JavaScript; the page at /verify says the same by itself. */
export function verifyCard(services: Services, lists: StatusLists, code: string): Promise<CardCheck> {
  const verifier = {
    verify: (token: string) => readSigned(services, token),
    async statusList(uri: string) {
      const list = listOf(uri, services.config.publicUrls.citizen);
      const read = list === undefined ? undefined : await lists.read(list);
      if (!read?.ok) return undefined;
      const { entries, issuedAt, expiresAt } = read.value;
      return { entries, issuedAt: seconds(issuedAt), expiresAt: seconds(expiresAt) };
    },
  };
  return checkCard(code, verifier, seconds(services.clock.now()));
}

async function readSigned({ keys }: Services, token: string): Promise<Result<unknown>> {
  try {
    if (decodeProtectedHeader(token).typ !== CARD_TOKEN_TYPE) return refuse('unreadable');
    const { payload } = await compactVerify(token, createLocalJWKSet(publicKeys(keys)), { algorithms: ['ES256'] });
    return ok(JSON.parse(new TextDecoder().decode(payload)));
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return refuse('unknown-key');
    return refuse(error instanceof errors.JWSSignatureVerificationFailed ? 'forged' : 'unreadable');
  }
}

/** A list is told by its number: addresses of ours may change while tokens live. */
function listOf(uri: string, publicUrl: string): number | undefined {
  const number = Number(/\/(\d{1,9})$/.exec(uri)?.[1]);
  return Number.isSafeInteger(number) && new URL(statusListUri(publicUrl, number)).pathname === pathOf(uri) ? number : undefined;
}

function pathOf(uri: string): string | undefined {
  return URL.canParse(uri) ? new URL(uri).pathname : undefined;
}

function seconds(at: Temporal.Instant): number {
  return Math.floor(at.epochMilliseconds / 1000);
}
