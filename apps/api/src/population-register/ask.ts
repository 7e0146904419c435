import { type Access, recordAccess } from '../access-log/record.ts';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { throughBreaker } from '@openvssid/server/http/breaker';
import { queryRegister, registerConnection, type RegisterPerson } from './query.ts';

export type { RegisterPerson } from './query.ts';

/** 'unknown' and 'no-answer' prove nothing: the file goes on with documents and an officer. */
export type RegisterAnswer = { kind: 'known'; person: RegisterPerson } | { kind: 'unknown' } | { kind: 'no-answer' };

export type RegisterQuestion = {
  citizenNumber: string;
  /** Whose access log says that we asked, where another than the holder of the number on our record. */
  personId?: number;
  /** Code of the reason, as in the access log. */
  purpose: Access['purpose'];
  /** Who caused the question: the officer, the person, a machine. */
  actor: Access['actor'];
  institution: string;
  requestId: string;
};

const HOLDER = sql<{ personId: number }>(
  'holder-of-citizen-number',
  `select person_id as "personId" from route where kind = 'citizen-number' and key = $1`,
);

/**
 * Asks the national population register about a citizen number. Never throws for its faults: a short wait, and a rest after several
 * failures, both answered 'no-answer'. Where the number leads to a person of ours, their access log says that we asked.
 *
 *     const answer = await askPopulationRegister(services, { citizenNumber, purpose: 'registration', actor, institution, requestId });
 *     if (answer.kind === 'known' && sameName(answer.person.fullName, name)) …
 */
export async function askPopulationRegister(services: Services, question: RegisterQuestion): Promise<RegisterAnswer> {
  const connection = registerConnection(services.config);
  if (!connection) return { kind: 'no-answer' };
  // Before asking: a question whose answer we never saw was asked all the same.
  await logQuestion(services, question);
  const person = await throughBreaker(connection.url, services.clock.now, () =>
    queryRegister(connection, question.citizenNumber),
  );
  if (person === undefined) return { kind: 'no-answer' };
  return person === null ? { kind: 'unknown' } : { kind: 'known', person };
}

async function logQuestion(services: Services, question: RegisterQuestion): Promise<void> {
  const { citizenNumber, purpose, actor, institution, requestId } = question;
  await services.db.transaction(async (tx) => {
    const personId = question.personId ?? (await tx.run(HOLDER, [citizenNumber]))[0]?.personId;
    if (personId === undefined) return;
    const what = 'population-register';
    await recordAccess(tx, { personId, actor, institution, purpose, what, requestId, now: services.clock.now() });
  });
}
