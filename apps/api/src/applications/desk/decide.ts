import { askedInWords } from '@openvssid/procedures';
import { type ApplicationEvent, ok, type RecordChange, refuse, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { loadFacts } from '../../facts/load.ts';
import type { PrintedLetter, Printing } from '../../letters/print.ts';
import type { Services } from '../../services.ts';
import { about, announce } from '../announce.ts';
import { applyRecordChange } from '../apply-record-change.ts';
import { outcomeOf } from '../decision/acceptance.ts';
import { LETTER_STALE, saysTheSame, withLetter } from '../decision/with-letter.ts';
import { appendEvents, type ApplicationFile, findAgencyFile } from '../file.ts';
import { civilDay, momentNow } from '@openvssid/server/clock';
import { procedureOf } from '../procedure-of.ts';
import { procedureSettings } from '../settings.ts';
import { type AtDesk, whoDidIt, withAgencyFile } from './agency-file.ts';
import { actorOf, type Plan, planTo } from './plan.ts';
import { decisionOf, type Verdict, type Worded, worded } from './verdict.ts';
import { announceReceived, receivedEvent } from './work.ts';

export type Decided = { state: ApplicationFile['now']['state'] };

/**
 * Accepts or refuses as far as this officer may: proposes, or decides with letter, effects and notices in one transaction.
 * Of two officers at once one is first; the other is told who.
 */
export async function decide(services: Services, at: AtDesk, number: string, verdict: Verdict): Promise<Result<Decided>> {
  const file = await findAgencyFile(services.db.read, at.officer.agencyCode, number);
  if (!file) return refuse('not-found');
  const plan = planFor(file, at, verdict);
  if (!plan.ok) return { ok: false, refusal: await whoDidIt(services.db.read, at, file, plan.refusal) };
  if (!isFinal(plan.value))
    return withAgencyFile(services, at, number, 'application-work', (tx, locked, now) =>
      walk(tx, services, at, locked, verdict, now, undefined),
    );
  return withLetter(
    services,
    () => prepare(services, at, number, verdict),
    (printed) =>
      withAgencyFile(services, at, number, 'application-decision', (tx, locked, now) =>
        walk(tx, services, at, locked, verdict, now, printed),
      ),
  );
}

function planFor(file: ApplicationFile, { officer }: AtDesk, verdict: Verdict): Result<Plan> {
  if (verdict.goal === 'accept' && verdict.seen !== undefined && verdict.seen !== file.now.lastSeq) return refuse('file-went-on');
  return planTo(verdict.goal, file.now, officer, procedureOf(file).fourEyes);
}

function isFinal(plan: Plan): boolean {
  return plan.includes('decided') || plan.includes('refused');
}

/** What the letter says, from the file and the facts as they stand before the lock. */
async function prepare(services: Services, at: AtDesk, number: string, verdict: Verdict): Promise<Result<Printing>> {
  const query = services.db.read;
  const file = await findAgencyFile(query, at.officer.agencyCode, number);
  if (!file) return refuse('not-found');
  const plan = planFor(file, at, verdict);
  if (!plan.ok) return { ok: false, refusal: await whoDidIt(query, at, file, plan.refusal) };
  const words = worded(verdict, file, plan.value);
  if (!words.ok) return words;
  const now = momentNow(services);
  const on = civilDay(now);
  const outcome = await outcomeNow(query, services, file, words.value, on);
  if (!outcome.ok) return outcome;
  return ok({
    of: file,
    outcome: verdict.goal === 'accept' ? 'accepted' : 'refused',
    content: outcome.value.content,
    agencyCode: file.now.agencyCode,
    on,
    at: now,
  });
}

/** Facts are read again at the decision. */
async function outcomeNow(query: Query, { config }: Services, file: ApplicationFile, words: Worded, on: Temporal.PlainDate) {
  const facts = await loadFacts(query, procedureOf(file).facts, { ...file, on, inHand: file.number });
  return outcomeOf(file, facts, decisionOf(words, on), procedureSettings(config));
}

/** Takes the planned steps under the lock. */
async function walk(
  tx: Transaction,
  services: Services,
  at: AtDesk,
  file: ApplicationFile,
  verdict: Verdict,
  now: Temporal.Instant,
  printed: PrintedLetter | undefined,
): Promise<Result<Decided>> {
  const plan = planFor(file, at, verdict);
  if (!plan.ok) return plan;
  if (isFinal(plan.value) !== (printed !== undefined)) return LETTER_STALE;
  const words = worded(verdict, file, plan.value);
  if (!words.ok) return words;
  let changes: readonly RecordChange[] = [];
  if (printed) {
    const outcome = await outcomeNow(tx.run, services, file, words.value, civilDay(now));
    if (!outcome.ok) return outcome;
    if (!saysTheSame(printed, outcome.value.content)) return LETTER_STALE;
    changes = outcome.value.changes;
  }
  const events: ApplicationEvent[] = [];
  for (const step of plan.value) events.push(await eventOf(tx, services, at, file, step, words.value, changes, printed, now));
  for (const change of changes) {
    const applied = await applyRecordChange(tx, services, file, change, now);
    if (!applied.ok) return applied;
  }
  const after = await appendEvents(
    tx,
    file,
    events.map((event) => ({ event, actor: actorOf(at.officer) })),
    now,
  );
  if (printed) {
    await printed.record(tx);
    await announceDecision(tx, services, file, words.value, now);
  }
  return ok({ state: after.now.state });
}

/** What was asked in words is answered in the notice too; other words stand in the letter and the result. */
function announceDecision(tx: Transaction, services: Services, file: ApplicationFile, words: Worded, now: Temporal.Instant) {
  const data = about(file);
  if (words.goal === 'refuse') return announce(tx, services, file, 'refused', { kind: 'application-refused', data }, now);
  const answer = askedInWords(procedureOf(file), file.answers).length > 0 ? words.message : undefined;
  const notice = { kind: 'application-decided', data: { ...data, ...(answer !== undefined && { answer }) } } as const;
  return announce(tx, services, file, 'decided', notice, now);
}

const saidIn = (words: Worded) => (words.goal === 'accept' && words.message !== undefined ? { text: words.message } : {});

async function eventOf(
  tx: Transaction,
  services: Services,
  { officer }: AtDesk,
  file: ApplicationFile,
  step: Plan[number],
  words: Worded,
  changes: readonly RecordChange[],
  printed: PrintedLetter | undefined,
  now: Temporal.Instant,
): Promise<ApplicationEvent> {
  switch (step) {
    case 'received': {
      const event = await receivedEvent(tx, file, now);
      await announceReceived(tx, services, file, event.data.dueOn, now);
      return event;
    }
    case 'taken':
      return { type: 'taken', data: { officerId: officer.officerId } };
    case 'proposed':
      if (words.goal === 'refuse')
        return { type: 'proposed', data: { decision: 'refuse', reasons: words.reasons, text: words.text } };
      return { type: 'proposed', data: { decision: 'accept', ...saidIn(words) } };
    case 'decided':
      return {
        type: 'decided',
        data: { by: 'officer', letterId: printed?.letterId ?? '', changes: [...changes], ...saidIn(words) },
      };
    case 'refused':
      return {
        type: 'refused',
        data: words.goal === 'refuse' ? { reasons: words.reasons, text: words.text } : { reasons: [], text: '' },
      };
  }
}
