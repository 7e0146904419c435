/** What an operator may set about services; the rest is law and stands in dated rows. */
export type ProcedureSettings = {
  /** A card that ended this many months ago (from the first day without cover) is renewed, not reissued. */
  readonly renewalGapMonths: number;
  /** Services in which a machine may accept what their own rule allows. */
  readonly machineMayAccept: readonly string[];
};

/** Three months: the gap after which the five continuous years start anew (NĐ 146/2018/NĐ-CP art. 12.5; for reissuing, assumed). */
export const DEFAULT_SETTINGS: ProcedureSettings = { renewalGapMonths: 3, machineMayAccept: ['reissue-health-card'] };
