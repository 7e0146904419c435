import { ok, parseCitizenNumber, refuse, type Result, sameName } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import { sendMessage } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';
import { contactsOf } from '../sign-in/contacts.ts';
import { admitPersonLookUp, type Asker } from './admit.ts';
import { isCitizenNumber, maskNumber } from './mask-number.ts';
import { orderNote } from './note-try.ts';
import { recordLookUp, type Visitor } from './record-look-up.ts';
import { readTypedPerson, subjectOf, type TypedPerson } from './typed-person.ts';

/** What somebody knows of the person whose number they ask for. `ward` is empty where it is not known. */
export type NumberQuery = {
  fullName: string;
  birthDate: string;
  province: string;
  ward: string;
  citizenNumber: string;
  phoneEnd: string;
};

/** Nobody, several people and a wrong proof have one and the same answer. */
export type FoundNumber =
  | { outcome: 'nothing-found' }
  | {
      outcome: 'found';
      /** `019****001`; null where the number is the citizen number, which is shown to nobody. */
      number: string | null;
      state: 'in-use' | 'closed';
    };

type Candidate = { personId: number; fullName: string; number: string; deceased: boolean };

// Namesakes born on one day in one place are few.
const CANDIDATES = sql<Candidate>(
  'look-up-number',
  `select p.person_id as "personId", p.full_name as "fullName", i.value as number, p.deceased_on is not null as deceased
     from person p
     join identifier i on i.person_id = p.person_id and i.kind = 'social-insurance-number' and i.current
    where p.name_key = $1 and p.birth_date = $2 and p.birth_year_only = $7
      and p.province_code = $3 and ($4::text is null or p.ward_code is null or p.ward_code = $4)
      and ($5::text is null or exists (select from identifier c where c.person_id = p.person_id and c.kind = 'citizen-number' and c.value = $5))
      and ($6::text is null or right(p.phone, 4) = $6)
    order by p.person_id limit 20`,
);

const NOTHING_FOUND = ok<FoundNumber>({ outcome: 'nothing-found' });

/** Look-up «Mã số BHXH». The full number goes to the registered contact; whoever asks sees it masked. */
export async function findNumber(services: Services, query: NumberQuery, visitor: Visitor & Asker): Promise<Result<FoundNumber>> {
  const person = readTypedPerson(query);
  if (!person.ok) return person;
  const proof = readProof(query);
  if (!proof.ok) return proof;
  if (query.province === '') return refuse('province-needed', { field: 'province' });
  const admitted = await admitPersonLookUp(services, 'social-insurance-number', subjectOf(person.value), visitor);
  if (!admitted.ok) return admitted;

  const { nameKey, birthDate, yearOnly } = person.value;
  const { citizenNumber, phoneEnd } = proof.value;
  const values = [nameKey, birthDate, query.province, query.ward || null, citizenNumber, phoneEnd, yearOnly];
  const found = theOnlyOne(await services.db.read(CANDIDATES, values), person.value);
  if (!found) {
    await orderNote(services, 'social-insurance-number', person.value, query.province, visitor);
    return NOTHING_FOUND;
  }
  await tellOwner(services, found, visitor);
  const state = found.deceased ? 'closed' : 'in-use';
  return ok({ outcome: 'found', number: maskNumber(found.number), state });
}

/** At least one of the two; where both are given, both must be right. */
function readProof({ citizenNumber, phoneEnd }: NumberQuery): Result<{ citizenNumber: string | null; phoneEnd: string | null }> {
  const [citizen, phone] = [citizenNumber.trim(), phoneEnd.replace(/\s/g, '')];
  if (citizen === '' && phone === '') return refuse('proof-needed', { field: 'citizenNumber' });
  if (phone !== '' && !/^\d{4}$/.test(phone)) return refuse('phone-end-malformed', { field: 'phoneEnd' });
  const parsed = citizen === '' ? undefined : parseCitizenNumber(citizen);
  if (parsed?.ok === false) return refuse('citizen-number-malformed', { field: 'citizenNumber' });
  return ok({ citizenNumber: parsed?.value ?? null, phoneEnd: phone || null });
}

/** Marks make no difference unless several people differ by nothing else. */
function theOnlyOne(candidates: readonly Candidate[], { fullName }: TypedPerson): Candidate | undefined {
  const [first, second] = candidates.length > 1 ? candidates.filter((one) => sameName(one.fullName, fullName)) : candidates;
  return second ? undefined : first;
}

async function tellOwner(services: Services, { personId, number, deceased }: Candidate, visitor: Visitor): Promise<void> {
  const now = services.clock.now();
  await services.db.transaction(async (tx) => {
    const { language, contacts } = await contactsOf(tx, personId);
    const [contact] = deceased ? [] : contacts;
    if (contact) {
      const data = { number: isCitizenNumber(number) ? null : number, at: now.toString() };
      await sendMessage(tx, { personId, ...contact, template: 'number-looked-up', language, data, now });
    }
    await recordLookUp(tx, { personId, what: 'social-insurance-number', purpose: 'look-up', visitor, now });
  });
}
