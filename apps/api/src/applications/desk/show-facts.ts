import type { ClaimedChildFact, ContestedFact, FactName, Facts, VisitFact } from '@openvssid/procedures';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { bilingual, day } from '../../http/schemas.ts';
import { bookShown, correctionShown, mergingShown, showBook, showCorrection, showMerging } from './show-book.ts';
import { benefitsShown, destinationShown, showBenefits, showDestination } from './show-benefits.ts';

const text = z.string().nullable();
const money = z.number().int().describe('đồng');

const visitShown = z.object({
  facilityName: z.string(),
  facilityCode: z.string(),
  admittedOn: day,
  dischargedOn: day.nullable(),
  sensitive: z.boolean().describe('true: nothing else is shown'),
  content: z
    .object({
      diagnosisCode: z.string(),
      diagnosisName: z.string(),
      total: money,
      fundPays: money,
      copayment: money,
      outOfScope: money,
      lines: z.array(
        z.object({
          kind: z.enum(['drug', 'service', 'supply', 'bed', 'transport']),
          name: z.string(),
          unit: z.string(),
          quantity: z.number(),
          amount: money,
        }),
      ),
    })
    .nullable(),
});

/** A fact that the service does not declare is not there at all. */
export const factsShown = z.object({
  person: z
    .object({
      fullName: z.string(),
      birthDate: day,
      birthYearOnly: z.boolean(),
      sex: z.enum(['male', 'female']),
      idNumber: text,
      socialInsuranceNumber: text,
      deceasedOn: day.nullable(),
    })
    .optional(),
  contact: z.object({ phone: text, email: text, province: text, ward: text, street: text, changedAt: text }).optional(),
  cards: z
    .array(
      z.object({
        serial: z.number().int(),
        cardNumber: z.string(),
        objectCode: z.string(),
        benefitCode: z.number().int(),
        firstFacilityCode: z.string(),
        firstFacilityName: z.string(),
        validFrom: day,
        validTo: day.nullable(),
        fiveYearFrom: day.nullable(),
        issuedOn: day,
        onPaper: z.boolean(),
        state: z.enum(['in-force', 'replaced', 'locked', 'withdrawn']),
      }),
    )
    .optional(),
  visit: visitShown.nullable().optional(),
  identityCheck: z
    .object({
      citizenNumber: z.string(),
      outcome: z.enum(['agrees', 'differs', 'unknown', 'no-answer']),
      differs: z.array(z.enum(['fullName', 'birthDate', 'sex', 'alive'])),
      leadsToAnother: z.boolean().describe('another record of ours has the number too'),
    })
    .nullable()
    .optional(),
  contested: z
    .object({
      number: z.string(),
      service: bilingual,
      sentOn: day,
      decision: z
        .object({
          outcome: z.enum(['accepted', 'refused']),
          on: day,
          receivedOn: day.nullable(),
          letterNumber: text,
          agencyName: z.string(),
        })
        .nullable(),
      answered: z.boolean().describe('a first complaint about it has been decided'),
    })
    .nullable()
    .optional(),
  children: z.array(z.object({ fullName: z.string(), until: day.nullable() })).optional(),
  claimedChild: z
    .object({
      number: z.string(),
      record: z
        .object({
          fullName: z.string(),
          birthDate: day,
          birthYearOnly: z.boolean(),
          deceasedOn: day.nullable(),
          agencyName: z.string(),
          account: z.enum(['none', 'invited', 'active']).describe('active: the child signs in by itself'),
        })
        .nullable()
        .describe('null: the number leads to nobody'),
      nameAgrees: z.boolean(),
      inHousehold: z.boolean().describe('the applicant is head or spouse of the household in which the child stands as a child'),
      guardians: z.array(
        z.object({
          fullName: z.string(),
          relationship: z.enum(['father', 'mother', 'guardian']),
          isApplicant: z.boolean(),
          until: day.nullable(),
        }),
      ),
    })
    .nullable()
    .optional(),
  benefits: benefitsShown.optional(),
  destination: destinationShown.nullable().optional(),
  chosen: z
    .object({
      bank: z.object({ key: z.string(), name: z.string(), successorName: text }).nullable(),
      facility: z.object({ code: z.string(), name: z.string() }).nullable(),
    })
    .optional(),
  book: bookShown.optional(),
  corrections: z.array(correctionShown).optional(),
  merging: z.array(mergingShown).optional(),
  openApplications: z.array(z.object({ number: z.string(), procedure: z.string(), subjectKey: z.string() })).optional(),
});
export type FactsShown = z.infer<typeof factsShown>;

const PLACE_NAMES = sql<{ province: string | null; ward: string | null }>(
  'place-names-of-contact',
  'select (select full_name from province where code = $1) as province, (select full_name from ward where code = $2) as ward',
);
type PlaceNames = { province: string | null; ward: string | null };

/** Exactly the declared facts, as the console shows them. */
export async function showFacts(query: Query, declared: readonly FactName[], facts: Facts): Promise<FactsShown> {
  const { provinceCode, wardCode } = facts.contact;
  const [places] = declared.includes('contact') ? await query(PLACE_NAMES, [provinceCode ?? null, wardCode ?? null]) : [];
  const shown: { [Name in FactName]: () => FactsShown } = {
    person: () => ({ person: showPerson(facts.person) }),
    contact: () => ({ contact: showContact(facts.contact, places) }),
    cards: () => ({ cards: facts.cards.map(showCard) }),
    visit: () => ({ visit: facts.visit ? showVisit(facts.visit) : null }),
    identityCheck: () => ({
      identityCheck: facts.identityCheck ? { ...facts.identityCheck, differs: [...facts.identityCheck.differs] } : null,
    }),
    children: () => ({
      children: facts.children.map(({ fullName, until }) => ({ fullName, until: until?.toString() ?? null })),
    }),
    claimedChild: () => ({ claimedChild: facts.claimedChild ? showClaimedChild(facts.claimedChild) : null }),
    benefits: () => ({ benefits: showBenefits(facts.benefits) }),
    destination: () => ({ destination: showDestination(facts.destination) }),
    chosen: () => ({
      chosen: {
        bank: facts.chosen.bank ? { ...facts.chosen.bank, successorName: facts.chosen.bank.successorName ?? null } : null,
        facility: facts.chosen.facility ?? null,
      },
    }),
    book: () => ({ book: showBook(facts.book) }),
    corrections: () => ({ corrections: facts.corrections.map(showCorrection) }),
    merging: () => ({ merging: facts.merging.map(showMerging) }),
    contested: () => ({ contested: facts.contested ? showContested(facts.contested) : null }),
    openApplications: () => ({ openApplications: [...facts.openApplications] }),
  };
  return declared.reduce<FactsShown>((all, name) => ({ ...all, ...shown[name]() }), {});
}

function showPerson({
  fullName,
  birthDate,
  birthYearOnly,
  sex,
  idNumber,
  socialInsuranceNumber,
  deceasedOn,
}: Facts['person']): FactsShown['person'] {
  return {
    fullName,
    birthDate: birthDate.toString(),
    birthYearOnly,
    sex,
    idNumber: idNumber ?? null,
    socialInsuranceNumber: socialInsuranceNumber ?? null,
    deceasedOn: deceasedOn?.toString() ?? null,
  };
}

function showContact(
  { phone, email, street, changedAt }: Facts['contact'],
  places: PlaceNames | undefined,
): FactsShown['contact'] {
  return {
    phone: phone ?? null,
    email: email ?? null,
    province: places?.province ?? null,
    ward: places?.ward ?? null,
    street: street ?? null,
    changedAt: changedAt?.toString() ?? null,
  };
}

function showCard({ validFrom, validTo, fiveYearFrom, issuedOn, ...card }: Facts['cards'][number]) {
  return {
    ...card,
    validFrom: validFrom.toString(),
    validTo: validTo?.toString() ?? null,
    fiveYearFrom: fiveYearFrom?.toString() ?? null,
    issuedOn: issuedOn.toString(),
  };
}

function showClaimedChild({ record, guardians, ...claim }: ClaimedChildFact): NonNullable<FactsShown['claimedChild']> {
  return {
    ...claim,
    record: record
      ? { ...record, birthDate: record.birthDate.toString(), deceasedOn: record.deceasedOn?.toString() ?? null }
      : null,
    guardians: guardians.map(({ until, ...guardian }) => ({ ...guardian, until: until?.toString() ?? null })),
  };
}

function showVisit(visit: VisitFact): z.infer<typeof visitShown> {
  const { facilityName, facilityCode, admittedOn, dischargedOn } = visit;
  const place = { facilityName, facilityCode, admittedOn: admittedOn.toString(), dischargedOn: dischargedOn?.toString() ?? null };
  if (visit.sensitive) return { ...place, sensitive: true, content: null };
  const { diagnosisCode, diagnosisName, total, fundPays, copayment, outOfScope, lines } = visit;
  return {
    ...place,
    sensitive: false,
    content: { diagnosisCode, diagnosisName, total, fundPays, copayment, outOfScope, lines: [...lines] },
  };
}

function showContested({ number, service, sentOn, decision, answered }: ContestedFact): NonNullable<FactsShown['contested']> {
  return {
    number,
    service: { ...service },
    sentOn: sentOn.toString(),
    decision: decision
      ? {
          outcome: decision.outcome,
          on: decision.on.toString(),
          receivedOn: decision.receivedOn?.toString() ?? null,
          letterNumber: decision.letterNumber ?? null,
          agencyName: decision.agencyName,
        }
      : null,
    answered,
  };
}
