import type { Answers } from './answers.ts';

/** Who may send an application: the person, or whoever acts for them. */
export type Applicant = 'person' | 'guardian' | 'attorney';

/** A filed application as rules, effects and letters see it. */
export type FiledApplication = {
  readonly number: string;
  readonly subjectKey: string;
  readonly submittedOn: Temporal.PlainDate;
  readonly answers: Answers;
};
