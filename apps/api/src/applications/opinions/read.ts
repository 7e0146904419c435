import { ok, type Result } from '@openvssid/core';
import { z } from 'zod';
import { loadFacts } from '../../facts/load.ts';
import { applicationFiles } from '../../files/draft-files.ts';
import type { Services } from '../../services.ts';
import type { AtDesk } from '../desk/agency-file.ts';
import { changesSince, officerDetail } from '../desk/detail.ts';
import { showFacts } from '../desk/show-facts.ts';
import { procedureOf } from '../procedure-of.ts';
import { moment } from '../../http/schemas.ts';
import { procedureSettings } from '../settings.ts';
import { showAnswersToOfficer } from '../show-answers.ts';
import { civilDay } from '@openvssid/server/clock';
import { withOpinion } from './with-opinion.ts';

/** What is needed to have an opinion: form, papers and facts. Not the notes, messages and acts of the other office. */
export const opinionDetail = officerDetail
  .pick({
    number: true,
    appCode: true,
    name: true,
    personName: true,
    state: true,
    submittedAt: true,
    dueOn: true,
    answers: true,
    files: true,
    facts: true,
    changes: true,
    today: true,
  })
  .extend({ question: z.string(), askedByName: z.string(), askedAt: moment, endsAt: moment });
export type OpinionDetail = z.infer<typeof opinionDetail>;

export function readOpinion(services: Services, at: AtDesk, opinionId: string): Promise<Result<OpinionDetail>> {
  return withOpinion(services, at, opinionId, 'read', async (tx, file, opinion, now) => {
    const procedure = procedureOf(file);
    const today = civilDay(now);
    const facts = await loadFacts(tx.run, procedure.facts, { ...file, on: today, inHand: file.number });
    return ok({
      number: file.number,
      appCode: procedure.appCode ?? null,
      name: procedure.name,
      personName: facts.person.fullName,
      state: file.now.state,
      submittedAt: file.submittedAt.toString(),
      dueOn: file.now.dueOn,
      answers: await showAnswersToOfficer(tx.run, file),
      files: await applicationFiles(tx.run, file.personId, file.applicationId),
      facts: await showFacts(tx.run, procedure.facts, facts),
      changes: changesSince(file, facts, today, procedureSettings(services.config)),
      today: today.toString(),
      question: opinion.question,
      askedByName: opinion.askedByName,
      askedAt: opinion.askedAt.toString(),
      endsAt: opinion.endsAt.toString(),
    });
  });
}
