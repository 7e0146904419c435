import type { MonthIndex } from '../time/month-index.ts';
import type { Law } from './law.ts';

/** When and by which law an average salary is computed. */
export type AverageAt = {
  readonly date: Temporal.PlainDate;
  readonly law: Law;
  /** Of the date in the facts, for a year whose price coefficients are not known. */
  readonly path: string;
  /** Months paid at once for time that was missing: at their own salary, with coefficient 1. */
  readonly missing?: { readonly months: number; readonly salary: bigint } | undefined;
  /** The state average is not less than that of the window ending here (Circular 59/2015 art 20.4d). */
  readonly alternativeEnd?: MonthIndex | undefined;
};
