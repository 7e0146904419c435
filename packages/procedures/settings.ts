/** What an operator may set about services; the rest is law and stands in dated rows. */
export type ProcedureSettings = {
  /** A card that ended this many months ago (from the first day without cover) is renewed, not reissued. */
  readonly renewalGapMonths: number;
  /** Changes of a payment sent before this day of a month hold from the next month, later ones from the month after. */
  readonly paymentCutOffDay: number;
  /** Whether an authorisation to receive may be confirmed by both sides with a level 2 identity, in the place of a certified paper. */
  readonly recipientConfirmedOnline: boolean;
  /** Services in which a machine may accept what their own rule allows. */
  readonly machineMayAccept: readonly string[];
};

/**
 * Three months: the gap after which the five continuous years start anew (NĐ 146/2018/NĐ-CP art. 12.5; for reissuing, assumed).
 * The 20th: when the lists of a month were closed (older rule, practice).
 */
export const DEFAULT_SETTINGS: ProcedureSettings = {
  renewalGapMonths: 3,
  paymentCutOffDay: 20,
  recipientConfirmedOnline: false,
  machineMayAccept: ['reissue-health-card', 'register-child-account'],
};
