import type { Actor, FiledAtDesk } from '@openvssid/core';
import type { Applicant, Facts, FormPaper, PersonFact } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { StoredFile } from '../../files/stored-file.ts';
import { asFiled } from '../decision/acceptance.ts';
import type { Filed } from '../file.ts';
import { procedureOf } from '../procedure-of.ts';
import { showFiledAnswers } from '../show-answers.ts';
import { civilDay } from '@openvssid/server/clock';

export type Filling = {
  filed: Omit<Filed, 'officialForm'>;
  facts: Facts;
  files: readonly StoredFile[];
  /** Who sent it, and who stood at the desk where an officer did. */
  actor: Actor;
  atDesk: FiledAtDesk | undefined;
  agencyCode: string;
};

/** The official form of the service with what is sent and what is known on that day; null where the service has none. */
export async function fillForm(
  query: Query,
  { filed, facts, files, actor, atDesk, agencyCode }: Filling,
): Promise<FormPaper | null> {
  const { officialForm } = procedureOf(filed);
  if (officialForm === 'none') return null;
  const shown = (await showFiledAnswers(query, filed)).flatMap(({ answers }) => answers);
  const [names] = await query(NAMES, [filed.personId, agencyCode]);
  return officialForm({
    application: asFiled(filed),
    facts,
    words: Object.fromEntries(shown.map(({ key, text }) => [key, text.vi])),
    papers: papersByQuestion(files),
    contactAddress: names?.address ?? undefined,
    filedBy: atDesk ? presentedBy(facts.person, atDesk) : await sentBy(query, filed, facts.person, actor),
    agencyName: names?.agencyName ?? facts.person.agencyName,
  });
}

const NAMES = sql<{ agencyName: string; address: string | null }>(
  'names-on-official-form',
  `select g.name as "agencyName", nullif(concat_ws(', ', p.street, w.full_name, r.full_name), '') as address
     from person p join agency g on g.agency_code = $2
     left join province r on r.code = p.province_code left join ward w on w.code = p.ward_code
    where p.person_id = $1`,
);

function papersByQuestion(files: readonly StoredFile[]): Record<string, string[]> {
  const papers: Record<string, string[]> = {};
  for (const { question, name } of files) (papers[question ?? ''] ??= []).push(name);
  return papers;
}

type FiledBy = { fullName: string; right: Applicant };

function presentedBy({ fullName }: PersonFact, { by, name }: FiledAtDesk): FiledBy {
  return { fullName: name ?? fullName, right: by };
}

const NAME = sql<{ fullName: string }>('name-of-sender', 'select full_name as "fullName" from person where person_id = $1');

const ADULT_YEARS = 18;

/** Only parents and guardians act for a minor, and for an adult only whom they authorised. */
async function sentBy(
  query: Query,
  { personId, submittedAt }: Pick<Filed, 'personId' | 'submittedAt'>,
  person: PersonFact,
  actor: Actor,
): Promise<FiledBy> {
  if (actor.kind !== 'citizen' || actor.id === String(personId)) return { fullName: person.fullName, right: 'person' };
  const [sender] = await query(NAME, [actor.id]);
  const minor = Temporal.PlainDate.compare(civilDay(submittedAt), person.birthDate.add({ years: ADULT_YEARS })) < 0;
  return { fullName: sender?.fullName ?? person.fullName, right: minor ? 'guardian' : 'attorney' };
}
