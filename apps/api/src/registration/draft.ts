import { ok, refuse, type Result } from '@openvssid/core';
import { json, sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Channel } from '../outbox/message.ts';
import type { RegisterAnswer } from '../population-register/ask.ts';
import type { Services } from '../services.ts';
import type { VneidIdentity } from '../sign-in/vneid/identity.ts';
import { identityStillHolds } from '../sign-in/vneid/identity-holds.ts';
import { hashToken, newToken } from '@openvssid/server/tokens';
import type { Details } from './details.ts';
import { IMAGE_KINDS, type ImageKind, imageKindsOf } from './images.ts';
import { identityConfirmed, provedAtVneid } from './judge.ts';

/** In the order in which they are done; the server lets none be skipped. */
export const STEPS = ['agency', 'commitment', 'code', 'photos', 'check'] as const;
export type Step = (typeof STEPS)[number];

export type Draft = {
  tokenHash: Buffer;
  registrationId: string;
  details: Details;
  agencyCode: string | null;
  copyByEmail: boolean;
  committedAt: Temporal.Instant | null;
  codeId: string | null;
  codeHash: Buffer | null;
  codeChannel: Channel | null;
  codeSentAt: Temporal.Instant | null;
  codeExpiresAt: Temporal.Instant | null;
  provedAt: Temporal.Instant | null;
  registerAnswer: RegisterAnswer | null;
  /** As long as it holds. */
  vneid: VneidIdentity | null;
};
export type DraftWithImages = Draft & { images: ImageKind[] };

const COLUMNS = `token_hash as "tokenHash", registration_id as "registrationId", details, agency_code as "agencyCode", copy_by_email as "copyByEmail",
  committed_at as "committedAt", code_id as "codeId", code_hash as "codeHash", code_channel as "codeChannel", code_sent_at as "codeSentAt",
  code_expires_at as "codeExpiresAt", proved_at as "provedAt", register_answer as "registerAnswer", vneid`;
const FIND_DRAFT = sql<Draft>(
  'find-registration-draft',
  `select ${COLUMNS} from registration_draft where token_hash = $1 and updated_at > $2`,
);
const TAKE_DRAFT = sql<Draft>(
  'take-registration-draft',
  `delete from registration_draft where token_hash = $1 returning ${COLUMNS}`,
);
const INSERT_DRAFT = sql(
  'insert-registration-draft',
  'insert into registration_draft (token_hash, registration_id, details, vneid, created_at, updated_at) values ($1, gen_random_uuid(), $2, $4, $3, $3)',
);
// What was proved was proved for one contact and one person: other details, another proof.
const SAVE_DETAILS = sql<{ registrationId: string }>(
  'save-registration-details',
  `update registration_draft d set details = $2, updated_at = $3, vneid = $5,
          proved_at = case when n.same then d.proved_at end, register_answer = case when n.same then d.register_answer end,
          code_id = case when n.same then d.code_id end
     from (select not exists (select from unnest($4::text[]) as field where o.details ->> field is distinct from $2::jsonb ->> field) as same
             from registration_draft o where o.token_hash = $1) n
    where d.token_hash = $1 returning d.registration_id as "registrationId"`,
);
/** What a proof speaks of: who one is, and how one is reached. */
const PROVED_FIELDS: readonly (keyof Details)[] = [
  'socialInsuranceNumber',
  'fullName',
  'idNumber',
  'birthDate',
  'phone',
  'email',
];

type Declared = { details: Details; vneid: VneidIdentity | null };

/** Begins a declaration; answers the token, which only the browser keeps. */
export async function startDraft({ db, clock }: Services, { details, vneid }: Declared): Promise<string> {
  const token = newToken();
  await db.transaction((tx) => tx.run(INSERT_DRAFT, [hashToken(token), json(details), clock.now(), vneid && json(vneid)]));
  return token;
}

/** False where the draft is gone. */
export async function saveDetails({ db, clock }: Services, token: string, { details, vneid }: Declared): Promise<boolean> {
  const values = [hashToken(token), json(details), clock.now(), PROVED_FIELDS, vneid && json(vneid)];
  return (await db.transaction((tx) => tx.run(SAVE_DETAILS, values))).length > 0;
}

/** The draft in this browser's hands. Refusal: 'registration-missing'. */
export async function findDraft({ db, clock, config }: Services, token: string | undefined): Promise<Result<DraftWithImages>> {
  if (token === undefined) return refuse('registration-missing');
  const since = clock.now().subtract({ hours: config.REGISTRATION_DRAFT_HOURS });
  const [draft] = await db.read(FIND_DRAFT, [hashToken(token), since]);
  return draft ? ok(await complete(db.read, draft, clock.now())) : refuse('registration-missing');
}

/** Takes the draft away for good: of two sendings the second finds nothing. */
export async function takeDraft(tx: Transaction, token: string, now: Temporal.Instant): Promise<DraftWithImages | undefined> {
  const [draft] = await tx.run(TAKE_DRAFT, [hashToken(token)]);
  return draft && complete(tx.run, draft, now);
}

/** Whoever comes to a browser that was left there is not who proved something in it an hour ago. */
async function complete(query: Query, draft: Draft, now: Temporal.Instant): Promise<DraftWithImages> {
  const vneid = draft.vneid !== null && identityStillHolds(draft.vneid, now) ? draft.vneid : null;
  return { ...draft, vneid, images: await imageKindsOf(query, draft.registrationId) };
}

/** The first step that is not done yet; 'check' is left when the declaration is sent. */
export function stepOf(draft: DraftWithImages): Step {
  if (draft.agencyCode === null) return 'agency';
  if (draft.codeId === null && draft.provedAt === null) return 'commitment';
  if (draft.provedAt === null) return 'code';
  return photosNeeded(draft) && draft.images.length < IMAGE_KINDS.length ? 'photos' : 'check';
}

/** Pictures are asked for only where neither VNeID nor the register confirms who this is. */
export function photosNeeded({ details, registerAnswer, vneid }: Pick<Draft, 'details' | 'registerAnswer' | 'vneid'>): boolean {
  return !provedAtVneid(details, vneid) && !(registerAnswer && identityConfirmed(details, registerAnswer));
}

/** Whether everything before `step` is done. Refusal: 'registration-step', with the step that is next. */
export function atStep(draft: DraftWithImages, step: Step): Result<DraftWithImages> {
  const next = stepOf(draft);
  return STEPS.indexOf(next) >= STEPS.indexOf(step) ? ok(draft) : refuse('registration-step', { params: { step: next } });
}
