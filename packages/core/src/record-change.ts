/**
 * What a decision changes in the records: a closed union. A procedure returns changes, and the capability that owns the
 * table applies each kind by one function, in the transaction of the decision.
 */
export type RecordChange =
  | ReissueCard
  | AnnotateVisit
  | ReplaceIdentityNumber
  | LinkChild
  | MoveBenefit
  | ChangeBenefitPayment
  | ChangeFirstFacility
  | ChangeContactAddress
  | ReissueBook
  | CorrectPerson
  | MergeNumbers
  | AuthoriseRecipient
  | ReopenApplication;

/** A new card with the data of the old one; the old one is void from then on. */
export type ReissueCard = {
  kind: 'reissue-card';
  /** Serial of the card to be replaced. */
  cardSerial: number;
  onPaper: boolean;
  reason: 'lost' | 'damaged' | 'torn' | 'corrected';
};

/** A note set beside a visit; the visit stays as the facility sent it. */
export type AnnotateVisit = {
  kind: 'annotate-visit';
  visitId: string;
  note: 'corrected' | 'not-this-person';
  text: string;
};

/** The citizen number becomes the current identity number; older ones stay and go on leading to the person. */
export type ReplaceIdentityNumber = { kind: 'replace-identity-number'; citizenNumber: string };

/** The applicant may act for the child from now on; written on both sides, until the day before the eighteenth birthday. */
export type LinkChild = { kind: 'link-child'; childNumber: string; relationship: 'father' | 'mother' | 'guardian' };

/** How a benefit reaches the person: whoever has an account in their own name, or cash at a point of payment. */
export type PaymentMethod =
  { method: 'cash'; cashPoint?: string } | { method: 'account'; bankKey: string; accountNumber: string; bankBranch?: string };

/**
 * From a month on (YYYY-MM) another office pays these benefits, or keeps the file of those that have not begun; until then it is the old
 * one's.
 */
export type MoveBenefit = {
  kind: 'move-benefit';
  /** Whole đồng a month for living in the new place; absent where it stays as it is until an office sets it. */
  benefits: { benefitId: string; regionalAllowance?: number }[];
  fromMonth: string;
  agencyCode: string;
  provinceCode: string;
  wardCode: string;
  /** Absent: they are paid as they are, or will be once they begin. */
  payment?: PaymentMethod;
  /** Whoever receives it in the person's place does so no longer. */
  endsAuthorisation: boolean;
};

/** From a month on (YYYY-MM) one benefit is paid in another way, by the same office. */
export type ChangeBenefitPayment = {
  kind: 'change-benefit-payment';
  benefitId: string;
  fromMonth: string;
  payment: PaymentMethod;
  endsAuthorisation: boolean;
};

/** A new version of the card with another facility for first care. */
export type ChangeFirstFacility = { kind: 'change-first-facility'; cardSerial: number; facilityCode: string };

/** Where the person lives and is written to. */
export type ChangeContactAddress = { kind: 'change-contact-address'; provinceCode: string; wardCode: string; street: string };

/** A new cover of the insurance book with the next issue number; the old one is void from then on. */
export type ReissueBook = {
  kind: 'reissue-book';
  reason: 'lost' | 'damaged' | 'corrected' | 'merged';
  withSheets: boolean;
};

/** Details of a person that hold from the decision on; the old ones stay in the history. Days are `YYYY-MM-DD`. */
export type CorrectPerson = {
  kind: 'correct-person';
  items: {
    item: 'fullName' | 'birthDate' | 'sex' | 'ethnicity' | 'nationality';
    /** As the decision found it: refused where it is another one by now. Null: unknown; of a day perhaps the year alone. */
    from: string | null;
    to: string;
  }[];
};

/** Numbers of other records that are the same person's: they lead to this one for ever, with all that was insured and paid under them. */
export type MergeNumbers = { kind: 'merge-numbers'; numbers: string[] };

/** An application that was decided is examined again, as a new file with the same answers and papers. */
export type ReopenApplication = { kind: 'reopen-application'; number: string };

/** Somebody else may receive a benefit, or file for the person, from a day until a day. */
export type AuthoriseRecipient = {
  kind: 'authorise-recipient';
  benefitId: string;
  /** As the person named them; the citizen number says who it is. `birthDate` is YYYY-MM-DD. */
  attorney: { fullName: string; birthDate: string; citizenNumber: string };
  acts: ('monthly' | 'oneTime' | 'unemployment' | 'file')[];
  fromDay: string;
  /** Last day. */
  toDay: string;
  /** A certified paper, or both sides with a level 2 identity. */
  certifiedBy: 'file' | 'identity';
};
