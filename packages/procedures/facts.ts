import type { BenefitCode, Sex } from '@openvssid/core';
import type { Bilingual } from './bilingual.ts';
import type { BenefitFact, DestinationFact } from './facts/benefits.ts';
import type { BookFact, CorrectionFact, MergingFact } from './facts/book.ts';
import type { ChildFact, ClaimedChildFact } from './facts/children.ts';

export type * from './facts/benefits.ts';
export type * from './facts/book.ts';
export type * from './facts/children.ts';

/** The person the application is about. */
export type PersonFact = {
  readonly fullName: string;
  readonly birthDate: Temporal.PlainDate;
  readonly birthYearOnly: boolean;
  readonly sex: Sex;
  /** Citizen number, else old ID or passport number. */
  readonly idNumber: string | undefined;
  readonly socialInsuranceNumber: string | undefined;
  readonly deceasedOn: Temporal.PlainDate | undefined;
  /** ISO 3166, two letters. */
  readonly nationality: string;
  readonly ethnicity: string | undefined;
  /** The office that manages the person: it decides and signs. */
  readonly agencyName: string;
};

export type ContactFact = {
  /** E.164 */
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly provinceCode: string | undefined;
  readonly wardCode: string | undefined;
  readonly street: string | undefined;
  /** When phone or e-mail was changed last, or put back: for a while after it, changes that move money wait. */
  readonly changedAt: Temporal.Instant | undefined;
};

export type CardFact = {
  readonly serial: number;
  readonly cardNumber: string;
  readonly objectCode: string;
  readonly benefitCode: BenefitCode;
  readonly firstFacilityCode: string;
  readonly firstFacilityName: string;
  readonly validFrom: Temporal.PlainDate;
  readonly validTo: Temporal.PlainDate | undefined;
  readonly fiveYearFrom: Temporal.PlainDate | undefined;
  readonly issuedOn: Temporal.PlainDate;
  readonly onPaper: boolean;
  readonly state: 'in-force' | 'replaced' | 'locked' | 'withdrawn';
};

type VisitPlaceAndDays = {
  readonly visitId: string;
  readonly facilityCode: string;
  readonly facilityName: string;
  readonly admittedOn: Temporal.PlainDate;
  readonly dischargedOn: Temporal.PlainDate | undefined;
};

/** One visit. Of HIV and tuberculosis nobody but the person sees more than where and when: there is no field for it here. */
export type VisitFact =
  | (VisitPlaceAndDays & { readonly sensitive: true })
  | (VisitPlaceAndDays & {
      readonly sensitive: false;
      readonly diagnosisCode: string;
      readonly diagnosisName: string;
      readonly lines: readonly VisitLineFact[];
      /** Whole đồng. */
      readonly total: number;
      readonly fundPays: number;
      readonly copayment: number;
      readonly outOfScope: number;
    });

export type VisitLineFact = {
  readonly kind: 'drug' | 'service' | 'supply' | 'bed' | 'transport';
  readonly name: string;
  readonly unit: string;
  readonly quantity: number;
  /** Whole đồng. */
  readonly amount: number;
};

export type OpenApplicationFact = { readonly number: string; readonly procedure: string; readonly subjectKey: string };

/**
 * What the population register said about the number that the answers bring, when the application was sent. No more than whether it
 * agrees: of somebody else's number nothing of that person comes here.
 */
export type IdentityCheckFact = {
  readonly citizenNumber: string;
  /** 'unknown' and 'no-answer' prove nothing. */
  readonly outcome: 'agrees' | 'differs' | 'unknown' | 'no-answer';
  readonly differs: readonly ('fullName' | 'birthDate' | 'sex' | 'alive')[];
  /** Another record of ours has the number too: two records to be merged. */
  readonly leadsToAnother: boolean;
};

/** What the answers chose from lists that change: the bank of an account, the facility for first care. */
export type ChosenFact = {
  /** `successorName`: the bank has gone over to another one. */
  readonly bank: { readonly key: string; readonly name: string; readonly successorName: string | undefined } | undefined;
  readonly facility: { readonly code: string; readonly name: string } | undefined;
};

/** The application that a complaint is about, and what was decided on it. */
export type ContestedFact = {
  readonly number: string;
  readonly service: Bilingual;
  readonly sentOn: Temporal.PlainDate;
  /** Undefined: nothing has been decided. */
  readonly decision:
    | {
        readonly outcome: 'accepted' | 'refused';
        readonly on: Temporal.PlainDate;
        /** Opened in the app, or handed over; undefined where that is not on record. */
        readonly receivedOn: Temporal.PlainDate | undefined;
        readonly letterNumber: string | undefined;
        readonly agencyName: string;
        /** Ids of those who had a part in it. */
        readonly officers: readonly string[];
      }
    | undefined;
  /** A first complaint about it has been decided, or it is the decision on one. */
  readonly answered: boolean;
};

/** Everything a service may know. The list is closed: an officer sees the facts that the service declares, and no other. */
export type Facts = {
  readonly person: PersonFact;
  readonly contact: ContactFact;
  /** All versions of all cards, replaced ones too. */
  readonly cards: readonly CardFact[];
  /** The visit that the application is about (its subject key). */
  readonly visit: VisitFact | undefined;
  /** Absent until a service with `numberToCheck` has been sent. */
  readonly identityCheck: IdentityCheckFact | undefined;
  /** For whom the person may act, or could once. */
  readonly children: readonly ChildFact[];
  /** Absent until the application has been sent. */
  readonly claimedChild: ClaimedChildFact | undefined;
  /** Benefits paid month by month, suspended, or still to begin; what has ended is not among them. */
  readonly benefits: readonly BenefitFact[];
  /** Absent until the application has been sent, and where its answers name no place. */
  readonly destination: DestinationFact | undefined;
  /** Nothing until the application has been sent. */
  readonly chosen: ChosenFact;
  readonly book: BookFact;
  readonly corrections: readonly CorrectionFact[];
  /** Absent until the application has been sent. */
  readonly merging: readonly MergingFact[];
  /** The application of the person's own that this one is about (its subject key). */
  readonly contested: ContestedFact | undefined;
  /** The person's files under way, never the one in hand. */
  readonly openApplications: readonly OpenApplicationFact[];
};

export type FactName = keyof Facts;

/** What stands in for facts that a service does not declare and the server therefore does not load. */
export const UNDECLARED_FACTS: Omit<Facts, 'person'> = {
  contact: {
    phone: undefined,
    email: undefined,
    provinceCode: undefined,
    wardCode: undefined,
    street: undefined,
    changedAt: undefined,
  },
  cards: [],
  visit: undefined,
  identityCheck: undefined,
  children: [],
  claimedChild: undefined,
  benefits: [],
  destination: undefined,
  chosen: { bank: undefined, facility: undefined },
  book: {
    issueNumber: 1,
    issuedOn: undefined,
    months: 0,
    owedMonths: 0,
    owedBy: [],
    keptMonths: 0,
    oneTimePaidOn: undefined,
    otherNumbers: [],
    mergedNumbers: [],
  },
  corrections: [],
  merging: [],
  contested: undefined,
  openApplications: [],
};
