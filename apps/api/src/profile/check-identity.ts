import { sameName } from '@openvssid/core';
import type { IdentityCheckFact, PersonFact } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import { askPopulationRegister, type RegisterPerson } from '../population-register/ask.ts';
import type { Services } from '../services.ts';

const AGENCY_OF_CHECKED = sql<{ agencyCode: string }>(
  'agency-of-checked-person',
  'select agency_code as "agencyCode" from person where person_id = $1',
);

const NOTE_CHECK = sql(
  'note-identity-check',
  `insert into identity_check (person_id, citizen_number, at, outcome, differs) values ($1, $2, $3, $4, $5)
   on conflict (person_id, citizen_number) do update set at = excluded.at, outcome = excluded.outcome, differs = excluded.differs`,
);

type Differs = IdentityCheckFact['differs'][number];

/**
 * Asks the population register about a number that the person brings, and notes no more than whether it agrees with our record: who
 * types somebody else's number makes nothing of theirs ours. The person's access log says that we asked.
 */
export async function checkIdentity(
  services: Services,
  {
    personId,
    citizenNumber,
    person,
    requestId,
  }: { personId: number; citizenNumber: string; person: PersonFact; requestId: string },
): Promise<void> {
  const [of] = await services.db.read(AGENCY_OF_CHECKED, [personId]);
  const said = await askPopulationRegister(services, {
    citizenNumber,
    personId,
    purpose: 'profile-update',
    actor: { kind: 'machine', id: 'replace-identity-number' },
    institution: of?.agencyCode ?? '',
    requestId,
  });
  const differs = said.kind === 'known' ? differencesOf(person, said.person) : [];
  const outcome = said.kind !== 'known' ? said.kind : differs.length === 0 ? 'agrees' : 'differs';
  await services.db.transaction((tx) => tx.run(NOTE_CHECK, [personId, citizenNumber, services.clock.now(), outcome, differs]));
}

/** A record that knows the year of birth alone agrees with no day: an officer looks. */
function differencesOf(person: PersonFact, register: RegisterPerson): Differs[] {
  const checks: Record<Differs, boolean> = {
    fullName: sameName(person.fullName, register.fullName),
    birthDate: !person.birthYearOnly && person.birthDate.toString() === register.birthDate,
    sex: person.sex === register.sex,
    alive: register.status === 'alive',
  };
  return (['fullName', 'birthDate', 'sex', 'alive'] as const).filter((what) => !checks[what]);
}
