import { ok, refuse, type Result } from '@openvssid/core';
import type { AtDesk } from '../../applications/desk/agency-file.ts';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { askPopulationRegister } from '../../population-register/ask.ts';
import type { Services } from '../../services.ts';
import { approve } from '../approve.ts';
import { citizenNumberOf } from '../details.ts';
import { recordEvent, type RegistrationActor } from '../events.ts';
import type { RefusalReason } from '../../outbox/refusal-reasons.ts';
import { findRegistration, lockRegistration, type Registration, type RegistrationState } from '../registration.ts';
import { tellRefused } from '../tell.ts';
import { recordReading } from './detail.ts';

const TAKE = sql(
  'take-registration',
  `update registration set state = 'verifying', assignee_id = $2, updated_at = $3 where registration_id = $1`,
);
const REFUSE = sql(
  'refuse-registration',
  `update registration set state = 'refused', decided_at = $2, decided_by = $3, reason = $4, reason_text = $5, updated_at = $2 where registration_id = $1`,
);
const SAVE_ANSWER = sql(
  'save-registration-register-answer',
  'update registration set register_answer = $2 where registration_id = $1',
);

/** «Mới gửi» → «Chờ xác minh»: an officer has it in hand. */
export function takeRegistration(services: Services, at: AtDesk, number: string): Promise<Result<RegistrationState>> {
  return inState(services, at, number, 'new', async (tx, registration, actor) => {
    const now = services.clock.now();
    await tx.run(TAKE, [registration.registrationId, actor.id, now]);
    await recordEvent(tx, registration.registrationId, { type: 'taken', actor, now });
    await recordReading(tx, services, at, registration);
    return ok('verifying');
  });
}

/** Refusals besides those of the state: of approve.ts, where the records do not allow an account. */
export function approveRegistration(services: Services, at: AtDesk, number: string): Promise<Result<RegistrationState>> {
  return inState(services, at, number, 'verifying', async (tx, registration, actor) => {
    const approved = await approve(tx, services, registration, actor, at.requestId);
    return approved.ok ? ok('approved') : approved;
  });
}

/** A person refuses, with a coded reason, words of their own where they help, and the remedy in the letter. */
export function refuseRegistration(
  services: Services,
  at: AtDesk,
  number: string,
  { reason, text }: { reason: RefusalReason; text: string },
): Promise<Result<RegistrationState>> {
  return inState(services, at, number, 'verifying', async (tx, registration, actor) => {
    const now = services.clock.now();
    const said = text === '' ? null : text;
    await tx.run(REFUSE, [registration.registrationId, now, actor.id, reason, said]);
    await recordEvent(tx, registration.registrationId, { type: 'refused', actor, now });
    const url = `${services.config.publicUrls.citizen}/register`;
    await tellRefused(tx, registration, { reason, text: said, url, now });
    await recordReading(tx, services, at, registration);
    return ok('refused');
  });
}

/** Asks the register anew: it may have been silent when the declaration came. */
export async function askAgain(services: Services, at: AtDesk, number: string): Promise<Result<undefined>> {
  const registration = await findRegistration(services.db.read, at.officer.agencyCode, number);
  if (!registration) return refuse('not-found');
  const citizenNumber = citizenNumberOf(registration.details);
  if (registration.state !== 'verifying' || citizenNumber === undefined) return refuse('registration-state');
  const answer = await askPopulationRegister(services, {
    citizenNumber,
    purpose: 'registration-check',
    actor: { kind: 'officer', id: at.officer.officerId },
    institution: at.officer.agencyCode,
    requestId: at.requestId,
  });
  const asked = await inState(services, at, number, 'verifying', async (tx, { registrationId }, actor) => {
    await tx.run(SAVE_ANSWER, [registrationId, json(answer)]);
    await recordEvent(tx, registrationId, { type: 'register-asked', actor, now: services.clock.now() });
    return ok('verifying');
  });
  return asked.ok ? ok(undefined) : asked;
}

/** While nobody else can. Refusals: 'not-found' for another agency's, 'registration-state' where somebody was quicker. */
function inState(
  services: Services,
  { officer }: AtDesk,
  number: string,
  state: RegistrationState,
  story: (tx: Transaction, registration: Registration, actor: RegistrationActor) => Promise<Result<RegistrationState>>,
): Promise<Result<RegistrationState>> {
  return services.db.transaction(async (tx) => {
    const registration = await lockRegistration(tx, officer.agencyCode, number);
    if (!registration) return refuse('not-found');
    if (registration.state !== state) return refuse('registration-state', { params: { state: registration.state } });
    return story(tx, registration, { kind: 'officer', id: officer.officerId });
  });
}
