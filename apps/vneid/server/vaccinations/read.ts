import { type Language, ok, type Result, TIME_ZONE } from '@openvssid/core';
import { aboutOf } from '../health-book/partner/about.ts';
import { askVaccinations } from '../health-book/partner/vssid.ts';
import type { Services } from '../services.ts';
import { takeTry } from '../tries.ts';
import { type Consent, consentOf, type Holder, mayRead } from './consent.ts';
import { VACCINATION_CONSENT } from './consent-text.ts';
import { dueDoses } from './due-doses.ts';
import { keep, type Known, lastKnown } from './last-known.ts';
import { reportsOf } from './report.ts';
import { schedule } from './schedule.ts';

/** An answer this young is not asked for again: each read is a line of the person's access log at VssID. */
const FRESH = { minutes: 5 };

export type Vaccination = Known['vaccinations'][number] & { reported?: { number: string; on: string } };

export type PlannedDose = {
  name: string;
  dose: number;
  dueFrom: string;
  due: boolean;
  certainty: 'text' | 'practice' | 'assumed';
};

export type View =
  | { state: 'consent-needed'; text: readonly string[]; textVersion: string }
  /** `stale`: VssID gave no answer now, or was not asked because it was too often (`againInMinutes`); these are from `checkedAt`. */
  | ({ state: 'known'; checkedAt: string; stale: boolean } & Waiting & {
        vaccinations: readonly Vaccination[];
        plan: readonly PlannedDose[];
      })
  /** VssID knows nobody of this number. */
  | { state: 'unknown' }
  /** VssID gives no answer, and nothing was stored yet. */
  | { state: 'no-answer' }
  /** Nothing was stored yet, and VssID was asked too often to be asked now. */
  | { state: 'too-often'; againInMinutes: number };

type KnownView = Extract<View, { state: 'known' }>;
type Waiting = { againInMinutes?: number };

/** Somebody's vaccinations as VssID has them, and what the national programme says comes next at their age. */
export async function readVaccinations(services: Services, holder: Holder, language: Language): Promise<Result<View>> {
  const allowed = mayRead(holder);
  if (!allowed.ok) return allowed;
  const consent = await consentOf(services, holder);
  if (!consent)
    return ok<View>({ state: 'consent-needed', text: VACCINATION_CONSENT[language], textVersion: VACCINATION_CONSENT.version });
  const stored = await lastKnown(services, holder, consent);
  if (stored && isFresh(services, stored)) return ok<View>(await shown(services, holder, stored, false, language));
  const asked = await takeTry(services, 'vaccination-reads-by-account', `account:${holder.accountId}`);
  if (!asked.ok) {
    const againInMinutes = Number(asked.refusal.params?.['minutes']);
    if (!stored) return ok<View>({ state: 'too-often', againInMinutes });
    return ok<View>({ ...(await shown(services, holder, stored, true, language)), againInMinutes });
  }
  const answer = await ask(services, holder, consent);
  if (answer === 'unknown') return ok<View>({ state: 'unknown' });
  if (answer) return ok<View>(await shown(services, holder, answer, false, language));
  return ok<View>(stored ? await shown(services, holder, stored, true, language) : { state: 'no-answer' });
}

async function ask(services: Services, holder: Holder, consent: Consent): Promise<Known | 'unknown' | undefined> {
  const answer = await askVaccinations(services, aboutOf(holder, consent));
  if (answer.kind === 'answered') {
    await keep(services, holder, consent, answer.answer);
    return answer.answer;
  }
  return answer.kind === 'refused' && answer.code === 'person-unknown' ? 'unknown' : undefined;
}

function isFresh({ clock }: Services, { checkedAt }: Known): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(checkedAt).add(FRESH), clock.now()) > 0;
}

async function shown(services: Services, holder: Holder, known: Known, stale: boolean, language: Language): Promise<KnownView> {
  const reports = new Map((await reportsOf(services, holder)).map(({ vaccinationId, ...report }) => [vaccinationId, report]));
  const { checkedAt } = known;
  const vaccinations = known.vaccinations.map((one): Vaccination => {
    const report = reports.get(one.vaccinationId);
    return { ...one, ...(report && { reported: { number: report.number, on: report.reportedAt.toString() } }) };
  });
  return { state: 'known', checkedAt, stale, vaccinations, plan: planOf(services, holder, known, language) };
}

function planOf({ clock }: Services, { birthDate }: Holder, { vaccinations }: Known, language: Language): PlannedDose[] {
  const today = clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  return dueDoses(schedule, birthDate, vaccinations, today).map(({ scheduled, dueFrom, due }) => ({
    name: scheduled[`name_${language}`],
    dose: scheduled.dose,
    dueFrom,
    due,
    certainty: scheduled.certainty,
  }));
}
