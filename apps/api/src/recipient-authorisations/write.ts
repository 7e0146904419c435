import { randomUUID } from 'node:crypto';
import { type AuthoriseRecipient, nameKey, ok, refuse, type Result } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import { civilDay } from '@openvssid/server/clock';
import { notify } from '../notifications/notify.ts';
import { AUTHORISATIONS_PAGE } from './authorisation.ts';
import { endStale } from './end.ts';
import { tellStarted } from './tell-started.ts';

const DAYS_TO_ANSWER = 14;
const ADULT_YEARS = 18;

type Benefit = { kind: string; principalName: string };
const BENEFIT = sql<Benefit>(
  'benefit-to-be-received',
  `select b.kind, p.full_name as "principalName" from benefit b join person p on p.person_id = b.person_id
    where b.person_id = $1 and b.benefit_id = $2 and b.state = 'paying' and p.deceased_on is null for update of b`,
);

type Attorney = { personId: number; nameKey: string; birthDate: string; deceased: boolean; hasAccount: boolean };
const ATTORNEY = sql<Attorney>(
  'attorney-by-number',
  `select p.person_id as "personId", p.name_key as "nameKey", p.birth_date as "birthDate", p.deceased_on is not null as deceased,
          exists (select from account a where a.person_id = p.person_id and a.state = 'active') as "hasAccount"
     from route r join person p on p.person_id = r.person_id
    where r.kind in ('citizen-number', 'social-insurance-number') and r.key = $1 order by r.kind limit 1`,
);

// The constraint is the judge: of two at once one is written.
const INSERT_PRINCIPAL = sql<{ authorisationId: string }>(
  'insert-authorisation-of-principal',
  `insert into recipient_authorisation (person_id, authorisation_id, role, other_person_id, other_name, benefit_id, benefit_kind, attorney_number, acts,
          from_day, to_day, certified_by, application_number, state, asked_at, answer_by)
   values ($1, $2, 'principal', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing
   returning authorisation_id as "authorisationId"`,
);
const INSERT_ATTORNEY = sql(
  'insert-authorisation-of-attorney',
  `insert into recipient_authorisation (person_id, authorisation_id, role, other_person_id, other_name, benefit_id, benefit_kind, acts,
          from_day, to_day, certified_by, application_number, state, asked_at, answer_by)
   values ($1, $2, 'attorney', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
);

/**
 * Writes an authorisation that was decided on. Whoever the citizen number leads to must bear the name and the birthday that were given;
 * somebody who is not on record is known by the certified paper alone. It waits for whoever has to accept or confirm it in the app.
 */
export async function authoriseRecipient(
  tx: Transaction,
  principalId: number,
  change: AuthoriseRecipient,
  applicationNumber: string,
  now: Temporal.Instant,
): Promise<Result<undefined>> {
  const { benefitId, attorney: named, acts, fromDay, toDay, certifiedBy } = change;
  const [benefit] = await tx.run(BENEFIT, [principalId, benefitId]);
  if (!benefit) return refuse('benefit-not-in-payment');
  const [attorney] = await tx.run(ATTORNEY, [named.citizenNumber]);
  const fault = faultOf(attorney, principalId, change, now);
  if (fault) return refuse(fault);
  await endStale(tx, principalId, benefitId, now);
  const authorisationId = randomUUID();
  const state = certifiedBy === 'identity' || attorney?.hasAccount === true ? 'asked' : 'active';
  const answerBy = now.add({ hours: 24 * DAYS_TO_ANSWER });
  const terms = [[...acts], fromDay, toDay, certifiedBy, applicationNumber, state, now, answerBy];
  const about = [benefitId, benefit.kind];
  const other = [attorney?.personId ?? null, named.fullName];
  const own = [principalId, authorisationId, ...other, ...about, named.citizenNumber, ...terms];
  const [written] = await tx.run(INSERT_PRINCIPAL, own);
  if (!written) return refuse('authorisation-living');
  if (attorney)
    await tx.run(INSERT_ATTORNEY, [attorney.personId, authorisationId, principalId, benefit.principalName, ...about, ...terms]);
  if (attorney && state === 'asked') {
    const data = { name: benefit.principalName, until: toDay };
    await notify(tx, { personId: attorney.personId, kind: 'authorisation-asked', data, link: AUTHORISATIONS_PAGE, now });
  }
  if (state === 'active' && fromDay <= civilDay(now).toString())
    await tellStarted(tx, [{ personId: principalId, name: named.fullName, until: toDay, side: 'principal' }], now);
  return ok(undefined);
}

function faultOf(
  attorney: Attorney | undefined,
  principalId: number,
  { attorney: { fullName, birthDate }, certifiedBy }: AuthoriseRecipient,
  now: Temporal.Instant,
): string | undefined {
  const adult = Temporal.PlainDate.from(birthDate).add({ years: ADULT_YEARS });
  if (Temporal.PlainDate.compare(adult, civilDay(now)) > 0) return 'attorney-minor';
  if (!attorney) return certifiedBy === 'identity' ? 'attorney-without-account' : undefined;
  if (attorney.personId === principalId) return 'attorney-is-principal';
  if (attorney.nameKey !== nameKey(fullName) || attorney.birthDate !== birthDate) return 'attorney-differs';
  if (attorney.deceased) return 'attorney-deceased';
  return certifiedBy === 'identity' && !attorney.hasAccount ? 'attorney-without-account' : undefined;
}
