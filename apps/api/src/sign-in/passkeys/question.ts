import type { Services } from '../../services.ts';
import { CHALLENGE_LIFE, type ChallengePurpose, makeChallenge } from './challenges.ts';
import { relyingParty } from './relying-party.ts';
import type { PasskeyQuestion } from './schemas.ts';

/** What a passkey is asked to sign; without `credentials` the phone offers those it has. */
export async function askPasskey(
  services: Services,
  purpose: ChallengePurpose,
  secret: string,
  credentials: readonly { id: string; transports: string[] }[] = [],
): Promise<PasskeyQuestion> {
  return {
    rpId: relyingParty(services.config).id,
    challenge: Buffer.from(await makeChallenge(services, purpose, secret)).toString('base64url'),
    timeout: CHALLENGE_LIFE.minutes * 60_000,
    userVerification: 'required',
    allowCredentials: credentials.map((credential) => ({ ...credential, type: 'public-key' })),
  };
}
