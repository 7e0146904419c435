import type { Sex } from '@openvssid/core';

/** The insurance book, and the time that stands in it. */
export type BookFact = {
  /** 1 is the cover from before these records. */
  readonly issueNumber: number;
  readonly issuedOn: Temporal.PlainDate | undefined;
  /** Months of social insurance paid; a month counts once. */
  readonly months: number;
  /** Months that employers owe, and who owes them. */
  readonly owedMonths: number;
  readonly owedBy: readonly string[];
  /** Months paid that no one-time payment was drawn for, and when one was drawn last. */
  readonly keptMonths: number;
  readonly oneTimePaidOn: Temporal.PlainDate | undefined;
  /** Numbers that are certainly this person’s as well and have not been merged. */
  readonly otherNumbers: readonly string[];
  readonly mergedNumbers: readonly string[];
};

export type CorrectionItem = 'fullName' | 'birthDate' | 'sex' | 'ethnicity' | 'nationality';

/** One detail to be corrected: as it stands on record, as the answers want it, and what the population register says to that. */
export type CorrectionFact = {
  readonly item: CorrectionItem;
  readonly from: string | undefined;
  /** Undefined until the application has been sent. */
  readonly to: string | undefined;
  /** 'unknown' and 'no-answer' prove nothing; undefined: not asked about this value. */
  readonly register: 'agrees' | 'differs' | 'unknown' | 'no-answer' | undefined;
  readonly documents: number;
};

/**
 * A number that the answers want merged, and whom it leads to, for whoever decides. Read when an application is sent and whenever it is
 * looked at; nothing of it ever reaches the applicant but whether the number is known.
 */
export type MergingFact = {
  readonly number: string;
  /** Undefined: the number leads to nobody. */
  readonly record:
    | {
        readonly own: boolean;
        readonly fullName: string;
        readonly birthDate: Temporal.PlainDate;
        readonly birthYearOnly: boolean;
        readonly sex: Sex;
        readonly idNumber: string | undefined;
        readonly deceasedOn: Temporal.PlainDate | undefined;
        readonly agencyName: string;
        readonly account: 'none' | 'invited' | 'active' | 'closed';
        readonly openFiles: number;
        readonly runningBenefits: number;
        /** Months of social insurance, and how many of them the applicant’s own number has, too. */
        readonly months: number;
        readonly doubleMonths: number;
        readonly differs: readonly ('fullName' | 'birthDate' | 'sex' | 'citizenNumber')[];
      }
    | undefined;
};
