import { formatPhone, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { type Citizen, hasRecentProof } from '../http/citizen-session.ts';
import { countHit, takeTry } from '../http/tries.ts';
import type { Channel } from '../outbox/message.ts';
import type { Services } from '../services.ts';
import type { Contact } from '../sign-in/contacts.ts';
import { admitCode, endCodes, type IssuedCode, issuedCodeOf, writeCode } from '../sign-in/one-time-codes.ts';
import {
  type BoundChange,
  bindChange,
  newContactOf,
  type ProfileChange,
  readBoundChange,
  readChange,
  type TypedChange,
} from './change.ts';
import { ownDetailsOf } from './own-details.ts';

const PURPOSE = 'change-contact';

const WARD_OF_PROVINCE = sql<{ found: number }>(
  'ward-of-province',
  'select 1 as found from ward where code = $1 and province_code = $2 and valid_to is null',
);

/**
 * First half of «Cập nhật thông tin»: a code goes to the new contact, or for an address to the one on record. Nothing has changed yet.
 * Refusals: 'reauthentication-needed', those of the field, 'no-contact', 'code-resend-early', 'too-many-requests'.
 */
export async function requestChange(services: Services, citizen: Citizen, typed: TypedChange): Promise<Result<IssuedCode>> {
  if (!hasRecentProof(citizen, services.clock)) return refuse('reauthentication-needed');
  const read = readChange(typed, await ownDetailsOf(services.db.read, citizen.personId));
  if (!read.ok) return read;
  if (!(await isPlace(services, read.value))) return refuse('place-unknown', { field: 'wardCode' });
  return sendCode(services, citizen, { sessionId: citizen.sessionId, change: read.value });
}

/** Another code for the same change; for an address by the other channel, if asked. */
export async function resendChangeCode(
  services: Services,
  citizen: Citizen,
  { codeId, channel }: { codeId: string; channel?: Channel | undefined },
): Promise<Result<IssuedCode>> {
  const issued = await issuedCodeOf(services, { personId: citizen.personId, codeId, purpose: PURPOSE });
  const asked = issued && readBoundChange(issued.boundTo);
  if (!issued || issued.used || asked?.sessionId !== citizen.sessionId) return refuse('code-used-up');
  return sendCode(services, citizen, asked, channel);
}

/** One change is asked for at a time: with a newer one, the codes of those before end. */
async function sendCode(
  services: Services,
  { personId }: Citizen,
  asked: BoundChange,
  channel?: Channel,
): Promise<Result<IssuedCode>> {
  const to = newContactOf(asked.change);
  const admitted = await admit(services, personId, to);
  if (!admitted.ok) return admitted;
  return services.db.transaction(async (tx) => {
    await endCodes(tx, personId, PURPOSE, services.clock.now());
    const issued = await writeCode(tx, services, { personId, purpose: PURPOSE, boundTo: bindChange(asked), channel, to });
    // They have just typed it: shown whole, a slip of the finger is seen.
    return issued.ok && to ? ok({ ...issued.value, recipient: written(to) }) : issued;
  });
}

/** A mistyped number may be put right at once; the same one waits its minute. */
async function admit(services: Services, personId: number, to: Contact | undefined): Promise<Result<unknown>> {
  const account = `person:${personId}`;
  if (!to) return admitCode(services, [account, PURPOSE]);
  const again = await takeTry(services, 'code-resend', [account, `${PURPOSE}:${to.recipient}`]);
  if (!again.ok) return again;
  const ofAccount = await countHit(services, 'code-send-by-account', [account, PURPOSE]);
  return ofAccount.ok ? countHit(services, 'code-send-by-contact', to.recipient) : ofAccount;
}

async function isPlace({ db }: Services, change: ProfileChange): Promise<boolean> {
  if (change.field !== 'address') return true;
  return (await db.read(WARD_OF_PROVINCE, [change.to.wardCode, change.to.provinceCode])).length > 0;
}

function written({ channel, recipient }: Contact): string {
  return channel === 'sms' ? formatPhone(recipient) : recipient;
}
