import { ok, type Refusal, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import { z } from 'zod';
import { loadFacts } from '../../facts/load.ts';
import type { Services } from '../../services.ts';
import { outcomeOf } from '../decision/acceptance.ts';
import { type AtDesk, withAgencyFile } from '../desk/agency-file.ts';
import { changesSince } from '../desk/detail.ts';
import { planTo, type Step } from '../desk/plan.ts';
import { decisionOf, lacksAnswer } from '../desk/verdict.ts';
import type { ApplicationFile } from '../file.ts';
import { procedureOf } from '../procedure-of.ts';
import { procedureSettings } from '../settings.ts';
import { civilDay } from '@openvssid/server/clock';

const steps = z.enum(['received', 'taken', 'proposed', 'decided', 'refused']);
const kept = { personName: z.string(), procedure: z.string() };
const refusal = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() });

/**
 * What accepting one file would come to. `by-hand`: it could be, but somebody has to look: what the person declared is no longer what the
 * records say, they would not be eligible today, or they asked something that has to be answered in words. `refused`: it cannot be, and why.
 */
export const found = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), ...kept, last: steps }),
  z.object({ kind: z.literal('by-hand'), ...kept, because: z.enum(['facts-changed', 'not-eligible', 'answer-in-words']) }),
  z.object({ kind: z.literal('refused'), personName: z.string().nullable(), procedure: z.string().nullable(), refusal }),
]);
export type Found = z.infer<typeof found>;
export type Looked = { number: string; seenSeq: number; found: Found };

/** Looks at one file as its own page would, which is logged alike; changes nothing. */
export async function lookAt(services: Services, at: AtDesk, number: string): Promise<Looked> {
  const looked = await withAgencyFile(services, at, number, 'application-read', async (tx, file, now) =>
    ok({ number, seenSeq: file.now.lastSeq, found: await foundIn(tx, services, at, file, now) }),
  );
  if (looked.ok) return looked.value;
  return { number, seenSeq: 0, found: { kind: 'refused', personName: null, procedure: null, refusal: asKept(looked.refusal) } };
}

async function foundIn(
  tx: Transaction,
  { config }: Services,
  { officer }: AtDesk,
  file: ApplicationFile,
  now: Temporal.Instant,
): Promise<Found> {
  const procedure = procedureOf(file);
  const today = civilDay(now);
  const facts = await loadFacts(tx.run, procedure.facts, { ...file, on: today, inHand: file.number });
  const of = { personName: facts.person.fullName, procedure: file.procedure };
  const plan = planTo('accept', file.now, officer, procedure.fourEyes);
  const last = plan.ok ? plan.value.at(-1) : undefined;
  if (!plan.ok || last === undefined)
    return { kind: 'refused', ...of, refusal: plan.ok ? { code: 'unexpected' } : whyNot(plan.refusal) };
  const settings = procedureSettings(config);
  const outcome = comesTo(file, facts, today, settings, last);
  if (!outcome.ok) return { kind: 'refused', ...of, refusal: asKept(outcome.refusal) };
  if (changesSince(file, facts, today, settings).length > 0) return { kind: 'by-hand', ...of, because: 'facts-changed' };
  if (!procedure.eligibility(facts, today, settings).ok) return { kind: 'by-hand', ...of, because: 'not-eligible' };
  const said = file.now.proposal ? file.events.findLast(({ type }) => type === 'proposed') : undefined;
  const message = said?.type === 'proposed' ? said.data.text : undefined;
  if (lacksAnswer(file, plan.value, message)) return { kind: 'by-hand', ...of, because: 'answer-in-words' };
  return { kind: 'ready', ...of, last };
}

/** Whether the records bear it, where this officer's act would be the decision. */
function comesTo(
  file: ApplicationFile,
  facts: Awaited<ReturnType<typeof loadFacts>>,
  today: Temporal.PlainDate,
  settings: ReturnType<typeof procedureSettings>,
  last: Step,
): Result<unknown> {
  return last === 'decided'
    ? outcomeOf(file, facts, decisionOf({ goal: 'accept', message: undefined }, today), settings)
    : ok(undefined);
}

function whyNot(because: Refusal): z.infer<typeof refusal> {
  return because.params?.['because'] === 'second-officer' ? { code: 'second-officer-needed' } : asKept(because);
}

function asKept({ code, params }: Refusal): z.infer<typeof refusal> {
  return { code, ...(params && { params }) };
}
