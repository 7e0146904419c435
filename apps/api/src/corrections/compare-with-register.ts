import { nameKey, sameName } from '@openvssid/core';
import type { CorrectionItem, PersonFact } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import { countHit } from '../http/tries.ts';
import { askPopulationRegister, type RegisterAnswer, type RegisterPerson } from '../population-register/ask.ts';
import type { Services } from '../services.ts';
import { comparisonsOf, digestOf, type Outcome } from './comparison.ts';

export type Wanted = Readonly<Partial<Record<CorrectionItem, string>>>;

const CITIZEN_NUMBER = sql<{ citizenNumber: string | null; agencyCode: string }>(
  'citizen-number-and-agency',
  `select p.agency_code as "agencyCode",
          (select value from identifier i where i.person_id = p.person_id and i.kind = 'citizen-number' and i.current) as "citizenNumber"
     from person p where p.person_id = $1`,
);
const NOTE = sql(
  'note-register-comparison',
  `insert into register_comparison (person_id, item, digest, at, outcome) values ($1, $2, $3, $4, $5)
   on conflict (person_id, item) do update set digest = excluded.digest, at = excluded.at, outcome = excluded.outcome`,
);

/** An answer about the same value is good for a day; no answer is none. */
const GOOD_FOR = { hours: 24 };

/**
 * Asks the population register about the person's own citizen number and notes, detail by detail, whether it holds the value that the
 * person wants: never what it holds. Asked once for all details, outside of any transaction, and so often a day as the limit allows.
 */
export async function compareWithRegister(
  services: Services,
  { personId, person, wanted, requestId }: { personId: number; person: PersonFact; wanted: Wanted; requestId: string },
): Promise<void> {
  const now = services.clock.now();
  const values = Object.entries(wanted) as [CorrectionItem, string][];
  const known = await comparisonsOf(services.db.read, personId);
  const open = values.filter(
    ([item, value]) =>
      !known.some(
        (one) =>
          one.item === item &&
          one.digest.equals(digestOf(value)) &&
          one.outcome !== 'no-answer' &&
          Temporal.Instant.compare(one.at.add(GOOD_FOR), now) > 0,
      ),
  );
  if (open.length === 0) return;
  const answer = await ask(services, personId, requestId);
  await services.db.transaction(async (tx) => {
    for (const [item, value] of open)
      await tx.run(NOTE, [personId, item, digestOf(value), now, outcomeOf(answer, item, value, { person, wanted })]);
  });
}

async function ask(services: Services, personId: number, requestId: string): Promise<RegisterAnswer> {
  const [own] = await services.db.read(CITIZEN_NUMBER, [personId]);
  if (!own || own.citizenNumber === null) return { kind: 'unknown' };
  const counted = await countHit(services, 'register-comparison-by-person', String(personId));
  if (!counted.ok) return { kind: 'no-answer' };
  return askPopulationRegister(services, {
    citizenNumber: own.citizenNumber,
    personId,
    purpose: 'profile-update',
    actor: { kind: 'machine', id: 'correct-insurance-book' },
    institution: own.agencyCode,
    requestId,
  });
}

type Asked = { person: PersonFact; wanted: Wanted };

function outcomeOf(answer: RegisterAnswer, item: CorrectionItem, value: string, asked: Asked): Outcome {
  if (answer.kind !== 'known') return answer.kind;
  return isThisPerson(answer.person, asked) && holds(answer.person, item, value) ? 'agrees' : 'differs';
}

/** A number that stands in the wrong record leads to somebody else's details: those agree with nothing of this person. */
function isThisPerson(register: RegisterPerson, { person, wanted }: Asked): boolean {
  const birthDays = [wanted.birthDate, person.birthYearOnly ? undefined : person.birthDate.toString()];
  return (
    register.status === 'alive' &&
    [wanted.fullName, person.fullName].some((name) => name !== undefined && sameName(name, register.fullName)) &&
    (birthDays.includes(register.birthDate) ||
      (person.birthYearOnly && register.birthDate.startsWith(String(person.birthDate.year)))) &&
    [wanted.sex, person.sex].includes(register.sex)
  );
}

function holds(register: RegisterPerson, item: CorrectionItem, value: string): boolean {
  switch (item) {
    case 'fullName':
      return sameName(value, register.fullName);
    case 'ethnicity':
      return register.ethnicity !== null && nameKey(value) === nameKey(register.ethnicity);
    case 'birthDate':
    case 'sex':
    case 'nationality':
      return register[item] === value;
  }
}
