import { type Certainty, type Dated, rowOn } from './dated.ts';

/** A service's promise: how many working days it takes, and how many the law allows at most. */
export type DeadlineRow = Dated & {
  readonly workingDays: number;
  readonly workingDaysMax?: number;
  /** Calendar days from reception that the law allows at most, where it counts those: the promise never goes beyond. */
  readonly calendarDays?: number;
  /** Calendar days from reception within which it is decided where the history must be verified elsewhere, with a written notice. */
  readonly verificationDays?: number;
  /** The State's own number of the procedure on the National Public Service Portal. */
  readonly nationalCode?: string;
  readonly certainty: Certainty;
  readonly note?: string;
};

/** The deadline in force on the day of submission. Throws, naming the service, when no row covers that day. */
export function deadlineOn(
  procedure: { readonly key: string; readonly deadlines: readonly DeadlineRow[] },
  day: Temporal.PlainDate,
): DeadlineRow {
  return rowOn(procedure.deadlines, day, `deadlines of ${procedure.key}`);
}
