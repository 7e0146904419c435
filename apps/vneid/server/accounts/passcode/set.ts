import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { inHashTurn } from '@openvssid/server/passwords/hash-turns';
import type { Services } from '../../services.ts';
import type { Person } from '../session.ts';
import { recordSignInEvent } from '../sign-in-event.ts';
import { tellOwner } from '../tell-owner.ts';
import { hashPasscode } from './hash.ts';
import { checkPasscode, provePasscode } from './prove.ts';
import { checkNewPasscode } from './rules.ts';

const SET_FIRST = sql<{ accountId: number }>(
  'set-first-passcode',
  'update account set passcode_hash = $2 where account_id = $1 and passcode_hash is null returning account_id as "accountId"',
);

const CHANGE = sql('change-passcode', 'update account set passcode_hash = $2 where account_id = $1');

const NOTE_PROOF = sql('note-proof-of-new-passcode', 'update session set passcode_proved_at = $2 where session_id = $1');

// A proof given with the old one is over, on every session but this.
const END_PROOFS = sql(
  'end-passcode-proofs',
  'update session set passcode_proved_at = null where account_id = $1 and session_id <> $2',
);

/**
 * The first passcode; whoever has just chosen it has proved it, and who sends the same form once more proves it by that. Refusals:
 * 'passcode-already-set', those of the rules, 'passcode-locked', 'overloaded'.
 */
export async function setPasscode(services: Services, person: Person, passcode: string): Promise<Result<undefined>> {
  const hash = await hashAllowed(services, person, passcode);
  if (!hash.ok) return hash;
  const { accountId, sessionId } = person;
  const now = services.clock.now();
  const first = await services.db.transaction(async (tx) => {
    const [set] = await tx.run(SET_FIRST, [accountId, hash.value]);
    if (!set) return refuse('passcode-already-set');
    await tx.run(NOTE_PROOF, [sessionId, now]);
    await recordSignInEvent(tx, { accountId, kind: 'passcode-set', now });
    return ok(undefined);
  });
  if (first.ok) return first;
  const proved = await provePasscode(services, person, passcode);
  return !proved.ok && proved.refusal.code === 'passcode-wrong' ? first : proved;
}

/** Refusals: those of the present passcode for the field 'current', those of the rules. */
export async function changePasscode(
  services: Services,
  person: Person,
  { current, passcode }: { current: string; passcode: string },
): Promise<Result<undefined>> {
  const proved = await checkPasscode(services, person, current);
  if (!proved.ok)
    return { ok: false, refusal: { ...proved.refusal, ...(proved.refusal.field !== undefined && { field: 'current' }) } };
  return replacePasscode(services, person, passcode);
}

/** What stands before it (the present one, or password and code) is the caller's. The owner hears of it. */
export async function replacePasscode(services: Services, person: Person, passcode: string): Promise<Result<undefined>> {
  const hash = await hashAllowed(services, person, passcode);
  if (!hash.ok) return hash;
  const { accountId, sessionId } = person;
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    await tx.run(CHANGE, [accountId, hash.value]);
    await tx.run(END_PROOFS, [accountId, sessionId]);
    await recordSignInEvent(tx, { accountId, kind: 'passcode-changed', now });
    await tellOwner(tx, services, accountId, { kind: 'passcode-changed' });
    return ok(undefined);
  });
}

async function hashAllowed(services: Services, person: Person, passcode: string): Promise<Result<string>> {
  const digits = passcode.replace(/\s/g, '');
  const allowed = checkNewPasscode(digits, person);
  if (!allowed.ok) return allowed;
  return inHashTurn(services.config, async () => ok(await hashPasscode(services, person.accountId, digits)));
}
