import { ok, type RecordChange, type Result } from '@openvssid/core';
import type { Decision, Facts, FiledApplication, LetterContent, ProcedureSettings } from '@openvssid/procedures';
import type { Filed } from '../file.ts';
import { procedureOf } from '../procedure-of.ts';
import { civilDay } from '@openvssid/server/clock';

/** What a decision comes to: the letter, and on acceptance the changes of the records. */
export type Outcome = { content: LetterContent; changes: readonly RecordChange[] };

/** Pure: what follows from the file and the facts as they are now. Refused where the facts no longer bear an acceptance. */
export function outcomeOf(filed: Filed, facts: Facts, decision: Decision, settings: ProcedureSettings): Result<Outcome> {
  const procedure = procedureOf(filed);
  const application = asFiled(filed);
  const changes = decision.outcome === 'accepted' ? procedure.effect(application, facts, decision.on, settings) : ok([]);
  return changes.ok ? ok({ content: procedure.letter(application, facts, decision, settings), changes: changes.value }) : changes;
}

export function asFiled({
  number,
  subjectKey,
  submittedAt,
  answers,
}: Pick<Filed, 'number' | 'subjectKey' | 'submittedAt' | 'answers'>): FiledApplication {
  return { number, subjectKey, answers, submittedOn: civilDay(submittedAt) };
}
