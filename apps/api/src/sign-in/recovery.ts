import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { countHit, type LimitKey } from '../http/tries.ts';
import { noSoonerThan } from '@openvssid/server/http/no-sooner-than';
import type { Channel } from '../outbox/message.ts';
import type { Services } from '../services.ts';
import { type Account, findAccountByNumber, limitSubject } from './accounts.ts';
import type { Caller } from './caller.ts';
import { findKnownDevice } from './known-device.ts';
import { type Lane, laneOf } from '@openvssid/server/http/lane';
import { admitCode, checkCode, codeTimes, useCode, writeCode } from './one-time-codes.ts';
import { createLink } from './one-time-links.ts';
import type { Recovery } from './recovery-cookie.ts';

/** Longer than writing a code takes: a number with an account answers no slower than one without. */
const ANSWER_AFTER_MS = 250;
/** In the place of a person's id where nobody has the number: the same queries run, and find nothing. */
const NOBODY = 0;

/**
 * Begins a recovery: a code goes to the contact on record, if there is an account and a contact. The answer never tells.
 * Refusals depend on what was asked before, not on whom: 'too-many-requests', 'code-resend-early'.
 */
export async function startRecovery(
  services: Services,
  {
    number,
    channel,
    caller,
    recoveryId = randomUUID(),
  }: { number: string; channel: Channel; caller: Caller; recoveryId?: string },
): Promise<Result<Recovery>> {
  return noSoonerThan(ANSWER_AFTER_MS, start(services, { number, channel, caller, recoveryId }));
}

type Start = { number: string; channel: Channel; caller: Caller; recoveryId: string };

async function start(services: Services, { number, channel, caller, recoveryId }: Start): Promise<Result<Recovery>> {
  const account = await findAccountByNumber(services.db, number);
  const lane = await laneFor(services, account?.personId ?? NOBODY, limitSubject(account, number), caller);
  const admitted = await admit(services, lane, caller);
  if (!admitted.ok) return admitted;
  const codeId = randomUUID();
  if (account) await sendCode(services, account, { channel, recoveryId, codeId });
  return ok({
    personId: account?.personId ?? NOBODY,
    code: { number, recoveryId, codeId, channel },
    issuedAt: services.clock.now().toString(),
    token: null,
  });
}

async function admit(services: Services, lane: Lane, caller: Caller): Promise<Result<undefined>> {
  const ofAddress = await countHit(services, 'recovery-by-address', caller.address);
  if (!ofAddress.ok) return ofAddress;
  const ofCode = await admitCode(services, codesOf(lane));
  if (!ofCode.ok) return ofCode;
  const ofLane = await countHit(services, 'recovery-by-account-and-device', [lane.subject, lane.way]);
  return ofLane.ok && lane.address !== undefined ? countHit(services, 'recovery-by-account', lane.subject) : ofLane;
}

async function laneFor(services: Services, personId: number, subject: string, caller: Caller): Promise<Lane> {
  return laneOf(subject, await findKnownDevice(services.db, personId, caller.devices), caller.address);
}

/** Codes and tries at them are counted apart too: a stranger who asks every minute leaves the owner's device its own. */
function codesOf({ subject, way }: Lane): LimitKey {
  return [subject, `recover:${way}`];
}

/** Without a contact nothing leaves, and the answer stays the same. */
async function sendCode(
  services: Services,
  account: Account,
  { channel, recoveryId, codeId }: { channel: Channel; recoveryId: string; codeId: string },
): Promise<void> {
  await services.db.transaction((tx) =>
    writeCode(tx, services, { personId: account.personId, purpose: 'recover', boundTo: recoveryId, channel }, codeId),
  );
}

/** Exchanges the right code for the right to set a password, once, within ten minutes. */
export async function proveRecovery(
  services: Services,
  recovery: Recovery,
  { code, caller }: { code: string; caller: Caller },
): Promise<Result<Recovery>> {
  const asked = requireCode(recovery);
  if (!asked.ok) return asked;
  const { codeId, recoveryId, number } = asked.value;
  const { personId } = recovery;
  const subject = personId === NOBODY ? limitSubject(undefined, number) : `person:${personId}`;
  const countedAs = codesOf(await laneFor(services, personId, subject, caller));
  const proved = await checkCode(services, { personId, codeId, code, purpose: 'recover', boundTo: recoveryId, countedAs });
  if (!proved.ok)
    return {
      ok: false,
      refusal: { ...proved.refusal, code: likeAnybodys(services, recovery, proved.refusal.code), field: 'code' },
    };
  const now = services.clock.now();
  return services.db.transaction(async (tx) => {
    const used = await useCode(tx, proved.value, now);
    if (!used.ok) return used;
    return ok({ ...recovery, token: await createLink(tx, { personId, purpose: 'recover', now }) });
  });
}

/** A code that was never made is wrong for as long as a real one would live. */
function likeAnybodys(services: Services, { issuedAt }: Recovery, code: string): string {
  const alive = Temporal.Instant.compare(codeTimes(Temporal.Instant.from(issuedAt)).expiresAt, services.clock.now()) > 0;
  return code === 'code-expired' && alive ? 'code-wrong' : code;
}

/** The recovery in hand, or the refusal that leads back to its beginning. */
export function requireRecovery(recovery: Recovery | undefined): Result<Recovery> {
  return recovery ? ok(recovery) : refuse('recovery-ended');
}

/** What was sent by the recovery in hand; none by one that VNeID has proved. */
export function requireCode({ code }: Recovery): Result<NonNullable<Recovery['code']>> {
  return code ? ok(code) : refuse('recovery-ended');
}
