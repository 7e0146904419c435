import type { FormPaper } from '@openvssid/procedures';

/** A filled form, and what stands around it on paper. */
export type FilledSheet = {
  content: FormPaper;
  /** Number of the application, and its page in the app. */
  number: string;
  url: string;
  place: string;
  on: Temporal.PlainDate;
  at: Temporal.Instant;
  /** What stands in the place of the applicant's hand. */
  confirmedBy: readonly string[];
};
