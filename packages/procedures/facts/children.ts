/** Somebody for whom the person may act as father, mother or guardian, until the last day, by any of the numbers that lead there. */
export type ChildFact = {
  readonly fullName: string;
  readonly numbers: readonly string[];
  readonly until: Temporal.PlainDate | undefined;
};

export type GuardianFact = {
  readonly fullName: string;
  readonly relationship: 'father' | 'mother' | 'guardian';
  readonly isApplicant: boolean;
  /** Last day of the right. */
  readonly until: Temporal.PlainDate | undefined;
};

/**
 * Whom the number in the answers leads to, for whoever decides whether the applicant may act. Read when an application is sent and
 * whenever it is looked at; nothing of it ever reaches the applicant.
 */
export type ClaimedChildFact = {
  readonly number: string;
  /** Undefined: the number leads to nobody. */
  readonly record:
    | {
        readonly fullName: string;
        readonly birthDate: Temporal.PlainDate;
        readonly birthYearOnly: boolean;
        readonly deceasedOn: Temporal.PlainDate | undefined;
        readonly agencyName: string;
        /** 'active': the child signs in by itself. */
        readonly account: 'none' | 'invited' | 'active';
      }
    | undefined;
  readonly nameAgrees: boolean;
  /** The applicant is head or spouse of the household in which the child stands as a child. */
  readonly inHousehold: boolean;
  /** Who may act for the child, or could once. */
  readonly guardians: readonly GuardianFact[];
};
