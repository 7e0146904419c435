import { cleanWrittenText, ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { z } from 'zod';
import { aboutOf } from '../health-book/partner/about.ts';
import { askVssid } from '../health-book/partner/call.ts';
import type { Services } from '../services.ts';
import { countHit } from '../tries.ts';
import { UUID } from '../uuid.ts';
import { type Consent, consentOf, type Holder, mayRead } from './consent.ts';
import { type Known, lastKnown } from './last-known.ts';

const SENT = sql<{ number: string | null; vaccinationId: string }>(
  'vaccination-report-of-key',
  'select number, vaccination_id as "vaccinationId" from vaccination_report where account_id = $1 and client_key = $2',
);
const BEGIN = sql(
  'begin-vaccination-report',
  `insert into vaccination_report (account_id, client_key, vaccination_id, reported_at) values ($1, $2, $3, $4)
   on conflict (account_id, client_key) do nothing`,
);
const NUMBER = sql(
  'number-vaccination-report',
  'update vaccination_report set number = $3 where account_id = $1 and client_key = $2',
);
const REPORTS = sql<{ vaccinationId: string; number: string; reportedAt: Temporal.Instant }>(
  'vaccination-reports-of-account',
  `select vaccination_id as "vaccinationId", number, reported_at as "reportedAt" from vaccination_report
    where account_id = $1 and number is not null order by reported_at`,
);

/** As VssID takes it at most (its «Phản ánh kiến nghị», less what it writes in front). */
export const REPORT_LENGTH = 1_000;
const filed = z.object({ number: z.string().max(60) });

export type Report = { vaccinationId: string; text: string; key: string };

/** «Báo sai»: what is wrong goes to VssID as a feedback about the person's records. The same key, sent again, is the same report. */
export async function reportVaccination(services: Services, holder: Holder, report: Report): Promise<Result<{ number: string }>> {
  const { key, vaccinationId } = report;
  const text = cleanWrittenText(report.text);
  if (!UUID.test(key)) return refuse('invalid-request');
  if (text === '') return refuse('report-empty', { field: 'text' });
  if ([...text].length > REPORT_LENGTH) return refuse('text-too-long', { field: 'text', params: { limit: REPORT_LENGTH } });
  const found = await reportable(services, holder, vaccinationId);
  if (!found.ok) return found;
  const [before] = await services.db.read(SENT, [holder.accountId, key]);
  if (typeof before?.number === 'string' && before.vaccinationId === vaccinationId) return ok({ number: before.number });
  const counted = await countHit(services, 'vaccination-reports-by-account', String(holder.accountId));
  if (!counted.ok) return counted;
  await services.db.write(BEGIN, [holder.accountId, key, vaccinationId, services.clock.now()]);
  return send(services, holder, found.value.consent, { vaccinationId, text, key });
}

type Reportable = { consent: Consent; vaccination: Known['vaccinations'][number] };

/** One's own vaccination, as VssID last had it. */
export async function reportable(services: Services, holder: Holder, vaccinationId: string): Promise<Result<Reportable>> {
  const allowed = mayRead(holder);
  if (!allowed.ok) return allowed;
  const consent = await consentOf(services, holder);
  const known = consent && (await lastKnown(services, holder, consent));
  const vaccination = known?.vaccinations.find((one) => one.vaccinationId === vaccinationId);
  return consent && vaccination ? ok({ consent, vaccination }) : refuse('not-found');
}

async function send(services: Services, holder: Holder, consent: Consent, report: Report): Promise<Result<{ number: string }>> {
  const answer = await askVssid(services, '/api/vaccinations/reports', { ...aboutOf(holder, consent), ...report }, filed);
  switch (answer.kind) {
    case 'answered':
      await services.db.write(NUMBER, [holder.accountId, report.key, answer.answer.number]);
      return ok(answer.answer);
    case 'no-answer':
      return refuse('vssid-no-answer');
    case 'refused':
      return refuse(answer.code === 'client-key-reused' ? 'report-sent-before' : 'report-refused');
  }
}

/** What was reported and reached VssID, oldest first. */
export function reportsOf({ db }: Pick<Services, 'db'>, { accountId }: Pick<Holder, 'accountId'>) {
  return db.read(REPORTS, [accountId]);
}
