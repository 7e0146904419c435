import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { recordSecurityEvent } from '../security-event.ts';
import { tellOwner } from '../tell-owner.ts';
import { type ChallengePurpose, takeChallenge } from './challenges.ts';
import { relyingParty } from './relying-party.ts';
import type { PasskeyAnswer } from './schemas.ts';
import { signedChallenge } from './signed-challenge.ts';

/** A passkey that has signed our challenge. It counts once `usePasskey` has said so, in the transaction of what it was for. */
export type PasskeyProof = { personId: number; passkeyId: string; counter: number; backedUp: boolean };

type Found = { personId: number; passkeyId: string; publicKey: Buffer; counter: number; handle: Buffer };

const FIND_PASSKEY = sql<Found>(
  'find-passkey',
  `select k.person_id as "personId", k.passkey_id as "passkeyId", k.public_key as "publicKey", k.counter, a.passkey_handle as handle
     from route r join passkey k on k.person_id = r.person_id and k.credential_id = r.key
     join account a on a.person_id = k.person_id
    where r.kind = 'passkey' and r.key = $1 and k.clone_noted_at is null and a.state = 'active' and a.passkey_handle is not null`,
);

const USE_PASSKEY = sql<{ passkeyId: string }>(
  'use-passkey',
  `update passkey set counter = $3, backed_up = $4, last_used_at = $5
    where person_id = $1 and passkey_id = $2 and clone_noted_at is null and (counter < $3 or (counter = 0 and $3 = 0))
   returning passkey_id as "passkeyId"`,
);

const NOTE_CLONE = sql<{ name: string }>(
  'note-passkey-clone',
  'update passkey set clone_noted_at = $3 where person_id = $1 and passkey_id = $2 and clone_noted_at is null returning name',
);

/**
 * Whose passkey has answered. Whatever is wrong, unknown, removed, of another origin, without finger or face, is one refusal, so that
 * nobody learns which. Refusals: 'passkey-too-late', 'passkey-refused'.
 */
export async function proveWithPasskey(
  services: Services,
  answer: PasskeyAnswer,
  { purpose, secret }: { purpose: ChallengePurpose; secret: string | undefined },
): Promise<Result<PasskeyProof>> {
  const challenge = signedChallenge(answer.response.clientDataJSON);
  const asked = await takeChallenge(services, purpose, secret, challenge);
  if (!asked.ok) return asked;
  const [found] = await services.db.read(FIND_PASSKEY, [answer.id]);
  if (!found || !isOf(found, answer)) return refuse('passkey-refused');
  const signed = await verify(services, answer, challenge, found);
  if (!signed) return refuse('passkey-refused');
  const { personId, passkeyId } = found;
  if (signed.counter <= found.counter && (signed.counter > 0 || found.counter > 0)) {
    await noteClone(services, personId, passkeyId);
    return refuse('passkey-refused');
  }
  return ok({ personId, passkeyId, ...signed });
}

/** Whether the passkey is still there and its counter still goes on: of two copies at once, one does not. */
export async function usePasskey(tx: Transaction, proof: PasskeyProof, now: Temporal.Instant): Promise<boolean> {
  const { personId, passkeyId, counter, backedUp } = proof;
  return (await tx.run(USE_PASSKEY, [personId, passkeyId, counter, backedUp, now])).length > 0;
}

/** The account that the authenticator says it is for is the one that the passkey was kept for. */
function isOf({ handle }: Found, { response }: PasskeyAnswer): boolean {
  return response.userHandle === handle.toString('base64url');
}

async function verify(
  { config }: Services,
  answer: PasskeyAnswer,
  challenge: string,
  { publicKey }: Found,
): Promise<Pick<PasskeyProof, 'counter' | 'backedUp'> | undefined> {
  const { id, origin } = relyingParty(config);
  const { authenticatorAttachment = 'platform', response, ...rest } = answer;
  const { userHandle = '', ...signed } = response;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...rest, authenticatorAttachment, response: { ...signed, userHandle }, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      // The counter is looked at after the signature: nobody without the key has a passkey noted as copied.
      credential: { id: answer.id, publicKey: new Uint8Array(publicKey), counter: 0 },
    });
    return verified ? { counter: authenticationInfo.newCounter, backedUp: authenticationInfo.credentialBackedUp } : undefined;
  } catch {
    return undefined;
  }
}

/** Whichever of the two is the owner's: neither opens anything any more, and the owner hears of it. */
async function noteClone(services: Services, personId: number, passkeyId: string): Promise<void> {
  const now = services.clock.now();
  await services.db.transaction(async (tx) => {
    const [passkey] = await tx.run(NOTE_CLONE, [personId, passkeyId, now]);
    if (!passkey) return;
    await recordSecurityEvent(tx, { personId, kind: 'passkey-copied', deviceName: passkey.name, now });
    await tellOwner(tx, services, personId, { kind: 'passkey-copied' });
  });
}
