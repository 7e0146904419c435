/**
 * What a decision changes in the records: a closed union. A procedure returns changes, and the capability that owns the
 * table applies each kind by one function, in the transaction of the decision.
 */
export type RecordChange = ReissueCard | AnnotateVisit | ReplaceIdentityNumber | LinkChild;

/** A new card with the data of the old one; the old one is void from then on. */
export type ReissueCard = {
  kind: 'reissue-card';
  /** Serial of the card to be replaced. */
  cardSerial: number;
  onPaper: boolean;
  reason: 'lost' | 'damaged' | 'torn';
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
