import { json, sql } from '@openvssid/server/db/database';
import { askPopulationRegister, type RegisterAnswer } from '../population-register/ask.ts';
import type { Services } from '../services.ts';
import { citizenNumberOf } from './details.ts';
import type { DraftWithImages } from './draft.ts';
import { provedAtVneid } from './judge.ts';

const SAVE_ANSWER = sql(
  'save-register-answer',
  'update registration_draft set register_answer = $3 where token_hash = $1 and details = $2 and proved_at is not null',
);

/**
 * Once the contact is proved, asks the register who the declared number is; whether pictures are needed follows from its answer. Called again
 * where a process ended in between. Whom VNeID has proved the register is not asked about.
 */
export async function withRegisterAnswer(
  services: Services,
  draft: DraftWithImages,
  requestId: string,
): Promise<DraftWithImages> {
  if (draft.provedAt === null || draft.registerAnswer !== null || provedAtVneid(draft.details, draft.vneid)) return draft;
  const registerAnswer = await answerFor(services, draft, requestId);
  await services.db.transaction((tx) => tx.run(SAVE_ANSWER, [draft.tokenHash, json(draft.details), json(registerAnswer)]));
  return { ...draft, registerAnswer };
}

function answerFor(services: Services, { details }: DraftWithImages, requestId: string): Promise<RegisterAnswer> {
  const citizenNumber = citizenNumberOf(details);
  // An older paper has no number that the register knows.
  if (citizenNumber === undefined) return Promise.resolve({ kind: 'unknown' });
  return askPopulationRegister(services, {
    citizenNumber,
    purpose: 'registration-check',
    actor: { kind: 'machine', id: 'registration' },
    institution: 'machine',
    requestId,
  });
}
