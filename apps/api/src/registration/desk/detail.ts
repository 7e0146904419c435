import { ok, refuse, type Result, sameName } from '@openvssid/core';
import { z } from 'zod';
import { type AtDesk, officerNames } from '../../applications/desk/agency-file.ts';
import { recordAccess } from '../../access-log/record.ts';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { RegisterAnswer } from '../../population-register/ask.ts';
import type { Services } from '../../services.ts';
import { maskContact } from '../../sign-in/contacts.ts';
import type { VneidIdentity } from '../../sign-in/vneid/identity.ts';
import { details } from '../details.ts';
import { eventsOf } from '../events.ts';
import { IMAGE_KINDS, imageKindsOf } from '../images.ts';
import { type Finding, FINDINGS } from '../judge.ts';
import { sameBirthDate } from '../../people/same-birth-date.ts';
import { recordOf } from '../record.ts';
import { findRegistration, type Registration, REGISTRATION_STATES } from '../registration.ts';

const compared = z.object({
  fullName: z.string().nullable(),
  birthDate: z.string().nullable(),
  idNumber: z.string().nullable(),
  differs: z.array(z.enum(['fullName', 'birthDate', 'idNumber'])).describe('from what was declared'),
});

export const registrationDetail = z.object({
  number: z.string(),
  state: z.enum(REGISTRATION_STATES),
  submittedAt: z.string(),
  declared: details.extend({ place: z.string() }),
  proved: z.object({ channel: z.enum(['sms', 'email']), recipient: z.string() }),
  findings: z.array(z.enum(FINDINGS)),
  record: compared
    .extend({
      birthYearOnly: z.boolean(),
      deceasedOn: z.string().nullable(),
      account: z.enum(['none', 'invited', 'active']),
      contacts: z.array(z.string()).describe('masked'),
    })
    .nullable()
    .describe('null: the declared number is not on record'),
  register: compared
    .extend({ answer: z.enum(['known', 'unknown', 'no-answer']), residence: z.string().nullable(), dead: z.boolean() })
    .describe('as the population register answered'),
  vneid: z.object({ provedAt: z.string() }).nullable().describe('name, number and birthday are those VNeID has proved, and when'),
  pictures: z.array(z.enum(IMAGE_KINDS)),
  picturesDeleted: z.boolean(),
  decision: z.object({ reason: z.string().nullable(), text: z.string().nullable() }).nullable(),
  events: z.array(
    z.object({ at: z.string(), type: z.string(), by: z.string().nullable().describe('the officer; null: applicant or machine') }),
  ),
});

type Extra = {
  registerAnswer: RegisterAnswer;
  vneid: VneidIdentity | null;
  place: string;
  reason: string | null;
  reasonText: string | null;
  imagesDeletedAt: Temporal.Instant | null;
};
const EXTRA = sql<Extra>(
  'registration-detail',
  `select r.register_answer as "registerAnswer", r.vneid, concat_ws(', ', r.details ->> 'street', w.full_name, p.full_name) as place, r.reason,
          r.reason_text as "reasonText", r.images_deleted_at as "imagesDeletedAt"
     from registration r left join province p on p.code = r.details ->> 'provinceCode' left join ward w on w.code = r.details ->> 'wardCode'
    where r.registration_id = $1`,
);

/** One declaration beside our record and the register. Reading it is in the log of the person whom its number leads to. */
export function readRegistration(
  services: Services,
  at: AtDesk,
  number: string,
): Promise<Result<z.infer<typeof registrationDetail>>> {
  return services.db.transaction(async (tx) => {
    const registration = await findRegistration(tx.run, at.officer.agencyCode, number);
    if (!registration) return refuse('not-found');
    const shown = await detailOf(tx.run, registration);
    await recordReading(tx, services, at, registration);
    return ok(shown);
  });
}

/** Last in the transaction. A number that leads to nobody leaves no trace: there is nobody whose data were read. */
export async function recordReading(
  tx: Transaction,
  { clock }: Services,
  at: AtDesk,
  { personId, number }: Registration,
): Promise<void> {
  if (personId === null) return;
  await recordAccess(tx, {
    personId,
    actor: { kind: 'officer', id: at.officer.officerId },
    institution: at.officer.agencyCode,
    purpose: 'registration',
    what: `registration: ${number}`,
    requestId: at.requestId,
    now: clock.now(),
  });
}

async function detailOf(query: Query, registration: Registration): Promise<z.infer<typeof registrationDetail>> {
  const { registrationId, number, state, submittedAt, details: declared, proved, findings } = registration;
  const [extra] = await query(EXTRA, [registrationId]);
  if (!extra) throw new Error('a declaration answers its row');
  const events = await eventsOf(query, registrationId);
  const names = await officerNames(
    query,
    events.flatMap(({ actorKind, actorId }) => (actorKind === 'officer' && actorId !== null ? [actorId] : [])),
  );
  return {
    number,
    state,
    submittedAt: submittedAt.toString(),
    declared: { ...declared, place: extra.place },
    proved,
    findings: [...findings] as Finding[],
    record: await recordBeside(query, registration),
    register: registerBeside(declared, extra.registerAnswer),
    vneid: extra.vneid && { provedAt: extra.vneid.provedAt },
    pictures: await imageKindsOf(query, registrationId),
    picturesDeleted: extra.imagesDeletedAt !== null,
    decision: state === 'approved' || state === 'refused' ? { reason: extra.reason, text: extra.reasonText } : null,
    events: events.map(({ at, type, actorId }) => ({ at: at.toString(), type, by: names.get(actorId ?? '') ?? null })),
  };
}

async function recordBeside(query: Query, { personId, proved, details: declared }: Registration) {
  const record = personId === null ? undefined : await recordOf(query, personId, proved);
  if (!record) return null;
  const idNumber = record.idNumbers.find((value) => value === declared.idNumber) ?? record.idNumbers[0] ?? null;
  const { fullName, birthDate, birthYearOnly, deceasedOn, account } = record;
  return {
    fullName,
    birthDate,
    idNumber,
    differs: differences(declared, { fullName, birthDate, birthYearOnly, idNumber }),
    birthYearOnly,
    deceasedOn,
    account,
    contacts: record.contacts.map(maskContact),
  };
}

function registerBeside(declared: Registration['details'], answer: RegisterAnswer) {
  if (answer.kind !== 'known')
    return { answer: answer.kind, fullName: null, birthDate: null, idNumber: null, residence: null, dead: false, differs: [] };
  const { fullName, birthDate, citizenNumber, residence, status } = answer.person;
  const known = { fullName, birthDate, idNumber: citizenNumber };
  return {
    answer: answer.kind,
    ...known,
    residence,
    dead: status === 'dead',
    differs: differences(declared, { ...known, birthYearOnly: false }),
  };
}

type Difference = z.infer<typeof compared>['differs'][number];

function differences(
  declared: Registration['details'],
  known: { fullName: string; birthDate: string; birthYearOnly: boolean; idNumber: string | null },
): Difference[] {
  const differ: Difference[] = [];
  if (!sameName(declared.fullName, known.fullName)) differ.push('fullName');
  if (!sameBirthDate(declared.birthDate, known)) differ.push('birthDate');
  if (declared.idNumber !== known.idNumber) differ.push('idNumber');
  return differ;
}
