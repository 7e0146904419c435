import { randomBytes, randomUUID } from 'node:crypto';
import { type VerifiedRegistrationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeAttestationObject } from '@simplewebauthn/server/helpers';
import { maskAccount, ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { type Citizen, hasRecentProof } from '../../http/citizen-session.ts';
import { takeTry } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import { accountOf } from '../accounts.ts';
import { recordSecurityEvent } from '../security-event.ts';
import { tellOwner } from '../tell-owner.ts';
import { CHALLENGE_LIFE, makeChallenge, takeChallenge } from './challenges.ts';
import { defaultName } from './default-name.ts';
import { relyingParty } from './relying-party.ts';
import type { NewPasskeyAnswer, NewPasskeyQuestion } from './schemas.ts';
import { signedChallenge } from './signed-challenge.ts';

/** More than anybody has devices. */
const PASSKEYS_OF_ONE = 20;
/** ES256, Ed25519, RS256: what phones, password managers and Windows sign with. */
const ALGORITHMS = [-7, -8, -257];

const HANDLE = sql<{ handle: Buffer }>(
  'passkey-handle',
  `update account set passkey_handle = coalesce(passkey_handle, $2) where person_id = $1 and state = 'active' returning passkey_handle as handle`,
);

const OWN_CREDENTIALS = sql<{ id: string; transports: string[] }>(
  'own-passkey-credentials',
  'select credential_id as id, transports from passkey where person_id = $1',
);

const INSERT_PASSKEY = sql<{ passkeyId: string }>(
  'insert-passkey',
  `with way as (insert into route (kind, key, person_id) values ('passkey', $3, $1) on conflict do nothing returning person_id)
   insert into passkey (person_id, passkey_id, credential_id, public_key, counter, transports, aaguid, backup_eligible, backed_up, name, created_at)
   select person_id, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 from way returning passkey_id as "passkeyId"`,
);

/** What the authenticator is asked. Refusals: 'reauthentication-needed', 'passkeys-enough', 'too-many-requests'. */
export async function askForPasskey(services: Services, citizen: Citizen): Promise<Result<NewPasskeyQuestion>> {
  const { personId, sessionId } = citizen;
  if (!hasRecentProof(citizen, services.clock)) return refuse('reauthentication-needed');
  const admitted = await takeTry(services, 'passkey-challenge-by-account', `person:${personId}`);
  if (!admitted.ok) return admitted;
  const [account, credentials] = await Promise.all([
    accountOf(services.db, personId),
    services.db.read(OWN_CREDENTIALS, [personId]),
  ]);
  if (credentials.length >= PASSKEYS_OF_ONE) return refuse('passkeys-enough', { params: { count: PASSKEYS_OF_ONE } });
  const [named] = await services.db.transaction((tx) => tx.run(HANDLE, [personId, randomBytes(32)]));
  if (!account || !named) return refuse('session-expired');
  const { id, name } = relyingParty(services.config);
  const challenge = await makeChallenge(services, 'add', sessionId);
  return ok({
    rp: { id, name },
    user: {
      id: named.handle.toString('base64url'),
      // Shown by the phone to whoever unlocks it: enough to tell a family's accounts apart.
      name: maskAccount(account.numbers[0] ?? ''),
      displayName: account.fullName,
    },
    challenge: Buffer.from(challenge).toString('base64url'),
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    timeout: CHALLENGE_LIFE.minutes * 60_000,
    attestation: 'none',
    excludeCredentials: credentials.map((credential) => ({ ...credential, type: 'public-key' })),
    // Kept by the authenticator, so that nobody types a number; opened by finger, face or screen lock.
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  });
}

/**
 * Keeps the passkey that was made, and tells the owner. Refusals: 'reauthentication-needed', 'passkey-too-late', 'passkey-refused',
 * 'passkey-known'.
 */
export async function addPasskey(
  services: Services,
  citizen: Citizen,
  { answer, deviceName }: { answer: NewPasskeyAnswer; deviceName: string },
): Promise<Result<{ passkeyId: string; name: string }>> {
  const { personId, sessionId } = citizen;
  if (!hasRecentProof(citizen, services.clock)) return refuse('reauthentication-needed');
  const challenge = signedChallenge(answer.response.clientDataJSON);
  const asked = await takeChallenge(services, 'add', sessionId, challenge);
  if (!asked.ok) return asked;
  const made = await verify(services, answer, challenge);
  if (!made) return refuse('passkey-refused');
  const name = defaultName(made.aaguid, deviceName);
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    const passkeyId = await keep(tx, personId, made, { name, transports: answer.response.transports, now });
    if (passkeyId === undefined) return refuse('passkey-known');
    await recordSecurityEvent(tx, { personId, kind: 'passkey-added', deviceName, now });
    await tellOwner(tx, services, personId, { kind: 'passkey-added', deviceName });
    return ok({ passkeyId, name });
  });
}

type Made = NonNullable<VerifiedRegistrationResponse['registrationInfo']>;

async function verify({ config }: Services, answer: NewPasskeyAnswer, challenge: string): Promise<Made | undefined> {
  const { id, origin } = relyingParty(config);
  try {
    if (!isWithoutCertificate(answer.response.attestationObject)) return undefined;
    const verified = await verifyRegistrationResponse({
      response: { ...answer, authenticatorAttachment: answer.authenticatorAttachment ?? 'platform', clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    return verified.registrationInfo;
  } catch {
    // Whatever is wrong with it, it is not ours to keep; the library's words quote what was sent.
    return undefined;
  }
}

/**
 * We ask which phone it is of nobody (attestation `none`). A certificate that comes all the same is refused before it is read: checking
 * one would have the server fetch lists of revocations from wherever it says.
 */
function isWithoutCertificate(attestationObject: string): boolean {
  const attestation = decodeAttestationObject(new Uint8Array(Buffer.from(attestationObject, 'base64url')));
  const format = attestation.get('fmt');
  return format === 'none' || (format === 'packed' && attestation.get('attStmt').get('x5c') === undefined);
}

/** Undefined where the credential is known already, to this account or another. */
async function keep(
  tx: Transaction,
  personId: number,
  { credential, aaguid, credentialDeviceType, credentialBackedUp }: Made,
  { name, transports, now }: { name: string; transports: readonly string[]; now: Temporal.Instant },
): Promise<string | undefined> {
  const [kept] = await tx.run(INSERT_PASSKEY, [
    personId,
    randomUUID(),
    credential.id,
    Buffer.from(credential.publicKey),
    credential.counter,
    transports,
    aaguid,
    credentialDeviceType === 'multiDevice',
    credentialBackedUp,
    name,
    now,
  ]);
  return kept?.passkeyId;
}
