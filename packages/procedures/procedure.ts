import type { RecordChange, Result } from '@openvssid/core';
import type { Answers, Condition } from './answers.ts';
import type { Bilingual } from './bilingual.ts';
import type { DeadlineRow } from './deadline.ts';
import type { CorrectionItem, FactName, Facts } from './facts.ts';
import type { FieldError } from './field-error.ts';
import type { Applicant, FiledApplication } from './filed-application.ts';
import type { Choices } from './choices.ts';
import type { Form } from './form.ts';
import type { FilledForm, FormPaper } from './form-paper.ts';
import type { LegalBasisRow } from './legal-basis.ts';
import type { Decision, LetterContent } from './letter.ts';
import type { Notices } from './notices.ts';
import type { ReasonParams, RefusalCode } from './refusal-reasons.ts';
import type { DeliveryMethod } from './result-delivery/form.ts';
import type { ProcedureSettings } from './settings.ts';

/** Of an application: nothing more than the service, or one visit, or another application. */
export type Subject = 'none' | 'visit' | 'application';

/** A paper that goes with an application, answered by the question of the same key. */
export type Document = {
  readonly key: string;
  readonly label: Bilingual;
  readonly askedWhen?: Condition;
  /** False: an officer asks for it where the file cannot be judged without. */
  readonly required: boolean;
};

/** Told before any question is asked, with the words of the reason and what to do instead. */
export type IneligibleReason = {
  readonly code: RefusalCode;
  readonly params: ReasonParams;
  /** Instead of the words of the code: what an R99 says of the service itself, in both languages. */
  readonly text?: Bilingual;
};
export type Eligibility = { readonly ok: true } | { readonly ok: false; readonly reasons: readonly IneligibleReason[] };

/**
 * A public service. Everything an app shows or does about it comes from here, so that neither app changes for a new one.
 * `F` are the facts it declares: the server loads them, the officer sees them, and its functions can reach no other.
 */
export type Procedure<F extends FactName = FactName> = {
  /** Folder, path and column value: `reissue-health-card`. */
  readonly key: string;
  /** As shown in the app, `612A`; some services have none. */
  readonly appCode?: string;
  /** Begins the numbers of its applications. */
  readonly numberPrefix: string;
  readonly name: Bilingual;
  /** What an application is about within the service: nothing more, one visit (its id is the subject key), or another application (its number). */
  readonly subject: Subject;
  readonly mayFile: readonly Applicant[];
  readonly facts: readonly F[];
  readonly documents: readonly Document[];
  readonly deadlines: readonly DeadlineRow[];
  readonly legalBasis: readonly LegalBasisRow[];
  readonly deliveryMethods: readonly DeliveryMethod[];
  /** An officer proposes, another decides. */
  readonly fourEyes: boolean;
  readonly refusalReasons: readonly RefusalCode[];
  /** With these a file goes back for an addition, and the clock stands. */
  readonly supplementReasons: readonly RefusalCode[];
  readonly notices: Notices;
  readonly form: Form;
  /** Questions asked in the person’s own words that an acceptance answers in words: in the letter, the result and the notice. */
  readonly answeredInWords?: readonly string[];

  /** What the account knows for the form: locked fields, and first answers for the person to change. */
  readonly prefill: (facts: Pick<Facts, F>, day: Temporal.PlainDate, settings: ProcedureSettings) => Answers;
  /** What the person's records offer to each `recordChoice` of the form. Asked when the form is shown, saved and sent. */
  readonly choices?: (facts: Pick<Facts, F>, day: Temporal.PlainDate, settings: ProcedureSettings) => Choices;
  /** Whether the service is for this person at all. Asked at the start, at sending and again at the decision. */
  readonly eligibility: (facts: Pick<Facts, F>, day: Temporal.PlainDate, settings: ProcedureSettings) => Eligibility;
  /**
   * What is wrong between answers and facts, beyond what the form itself can tell. Asked with the answers so far whenever a page is saved,
   * and with all of them before they are sent: what was not answered yet is not wrong.
   */
  readonly check: (
    facts: Pick<Facts, F>,
    answers: Answers,
    day: Temporal.PlainDate,
    settings: ProcedureSettings,
  ) => readonly FieldError[];
  /** Every sentence that `check` may say which holds no name or day, for whoever translates the service. */
  readonly faults?: Readonly<Record<string, Bilingual>>;
  /** The citizen number of the answers that the population register is asked about when they are sent (fact `identityCheck`). */
  readonly numberToCheck?: (answers: Answers) => string | undefined;
  /** What an application is about once it is sent, where its answers say so: the draft is one, files under way are one for each of these. */
  readonly subjectOf?: (answers: Answers) => string;
  /** The office that the answers name for the file; otherwise it is the one that manages the person. */
  readonly agencyOf?: (answers: Answers) => string | undefined;
  /**
   * Whether a machine may accept an eligible, checked application; otherwise an officer decides.
   * There is no rule by which a machine refuses.
   */
  readonly machineMayAccept: (application: FiledApplication, facts: Pick<Facts, F>, settings: ProcedureSettings) => boolean;
  /** What the answers want changed, by detail: compared with the population register as they are given (fact `corrections`). */
  readonly toCompare?: (answers: Answers) => Readonly<Partial<Record<CorrectionItem, string>>>;
  /** What is wrong and only known once the answers are sent and confirmed: nobody finds anything out by trying. */
  readonly checkSent?: (facts: Pick<Facts, F>, answers: Answers) => readonly FieldError[];
  /** Whether a machine may do the case officer’s part, take the file up and propose to accept it; an approver decides even then. */
  readonly machineMayPropose?: (application: FiledApplication, facts: Pick<Facts, F>) => boolean;
  /** The changes of the records on acceptance on a day; refused when the facts no longer bear them. */
  readonly effect: (
    application: FiledApplication,
    facts: Pick<Facts, F>,
    on: Temporal.PlainDate,
    settings: ProcedureSettings,
  ) => Result<readonly RecordChange[]>;
  /** Officers who may neither take the file up nor decide on it, because they had a part in what it is about. */
  readonly notBy?: (facts: Pick<Facts, F>) => readonly string[];
  /** The official form, filled in with what was sent; 'none' where no text prescribes one. */
  readonly officialForm: ((filled: FilledForm<F>) => FormPaper) | 'none';
  readonly letter: (
    application: FiledApplication,
    facts: Pick<Facts, F>,
    decision: Decision,
    settings: ProcedureSettings,
  ) => LetterContent;
};
