import { ok, refuse, type Result } from '@openvssid/core';
import type { Services } from '../../services.ts';
import { hasPasscodeProof } from '../../accounts/passcode/prove.ts';
import { beforeBook, type Holder } from '../holder.ts';
import { aboutOf } from '../partner/about.ts';
import type { WholeVisit } from '../partner/answers.ts';
import { askVisit } from '../partner/vssid.ts';
import { takeTry } from '../../tries.ts';
import { UUID } from '../../uuid.ts';
import { admit } from './open-book.ts';
import { storedBookOf, storedVisitsOf } from './book.ts';

/** A visit with all it holds, or of a protected one, without the passcode of a moment ago, only that it is there. */
export type VisitPage = { kind: 'visit'; visit: WholeVisit } | { kind: 'protected'; facilityName: string; admittedAt: string };

/**
 * One visit of the holder's own book. A protected one (HIV, tuberculosis) is fetched each time it is looked at and stored nowhere.
 * Refusals: those of `admit`, 'visit-unknown', 'visit-not-answered', 'too-many-requests'.
 */
export async function openVisit(services: Services, holder: Holder, visitId: string): Promise<Result<VisitPage>> {
  const admitted = await admit(services, holder);
  if (!admitted.ok) return admitted;
  if (!UUID.test(visitId)) return refuse('visit-unknown');
  const [visit] = await storedVisitsOf(services, holder.accountId, visitId);
  if (visit) return ok({ kind: 'visit', visit });
  const book = await storedBookOf(services, holder.accountId);
  const line = book?.visits.find((one) => one.visitId === visitId);
  if (!line) return refuse('visit-unknown');
  if (!hasPasscodeProof(services, holder))
    return ok({ kind: 'protected', facilityName: line.facilityName, admittedAt: line.admittedAt });
  return askForProtected(services, holder, visitId);
}

async function askForProtected(services: Services, holder: Holder, visitId: string): Promise<Result<VisitPage>> {
  const allowed = await takeTry(services, 'health-visits-by-account', `account:${holder.accountId}`);
  if (!allowed.ok) return allowed;
  const admitted = await beforeBook(services, holder);
  const { passcodeProvedAt } = holder;
  if ('before' in admitted || passcodeProvedAt === null) return refuse('passcode-needed');
  const answer = await askVisit(services, aboutOf(holder, admitted.consent), visitId, passcodeProvedAt);
  if (answer.kind === 'answered' && answer.answer.visitId === visitId) return ok({ kind: 'visit', visit: answer.answer });
  if (answer.kind === 'refused' && answer.code === 'not-found') return refuse('visit-unknown');
  return refuse('visit-not-answered');
}
