import type { BenefitCode, Sex } from '@openvssid/core';

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
  openApplications: [],
};
