import type { Bilingual } from './bilingual.ts';
import { type Answers, type Condition, holds } from './answers.ts';

export type Option = {
  readonly value: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly forOfficer?: Bilingual;
};

type QuestionBase = {
  readonly key: string;
  readonly label: Bilingual;
  /** As an officer reads it on the file, where the form speaks to the person. */
  readonly forOfficer?: Bilingual;
  /** What it is called in a sentence about a fault, where its label is no noun («Từ ngày»). */
  readonly called?: Bilingual;
  /** Why we ask, or how to answer. */
  readonly hint?: Bilingual;
  /** Asked only when this holds; otherwise an answer is neither read nor sent. */
  readonly when?: Condition;
};

type Asked = QuestionBase & {
  readonly required: boolean | Condition;
  /** At the one-stop desk it may stay open: nobody needs a telephone to be served. */
  readonly optionalAtDesk?: boolean;
  /** For the browser's own filling-in. */
  readonly autocomplete?: string;
};

/** Filled by the server from the facts; whatever is posted for it is ignored. */
export type LockedQuestion = QuestionBase & {
  readonly kind: 'locked';
  /** `date` is YYYY-MM-DD, or YYYY where records know the year alone. */
  readonly format: 'text' | 'date' | 'option';
  readonly options?: readonly Option[];
};
export type TextQuestion = Asked & {
  readonly kind: 'text';
  readonly minLength?: number;
  /** Counted in characters as people see them in Vietnamese (NFC code points). */
  readonly maxLength: number;
  readonly multiline?: boolean;
};
export type ContactQuestion = Asked & { readonly kind: 'phone' | 'email' };
/** `month` is YYYY-MM. */
export type DateQuestion = Asked & { readonly kind: 'date' | 'month' };
export type ChoiceQuestion = Asked & { readonly kind: 'choice'; readonly options: readonly Option[] };
/** The answer is a list of values in the order of the options. `required` means at least one. */
export type MultiChoiceQuestion = Asked & { readonly kind: 'multiChoice'; readonly options: readonly Option[] };
/**
 * One of the person's own records. The form does not know them: the options come from `Procedure.choices`
 * and are put in by `withChoices`; without them no answer is taken.
 */
export type RecordChoiceQuestion = Asked & { readonly kind: 'recordChoice'; readonly options?: readonly Option[] };
/** `required` means that it must be ticked; left open it is `false`. */
export type TickQuestion = Asked & { readonly kind: 'tick' };
/** Ids of files that were sent up one by one; the server checks that they are the person's own. */
export type FileListQuestion = Asked & {
  readonly kind: 'fileList';
  readonly maxFiles: number;
  readonly mediaTypes: readonly ('image/jpeg' | 'image/png' | 'application/pdf')[];
  readonly maxBytes: number;
};
/** Digits alone: of an account 6–19, of social insurance 10, of a citizen 12. */
export type NumberQuestion =
  | (Asked & { readonly kind: 'accountNumber' | 'citizenNumber' })
  | (Asked & {
      readonly kind: 'insuranceNumber';
      /** May come from a health card: its number, or what its QR code says; the page offers the camera. `nameQuestion` gets the holder's name. */
      readonly fromCard?: { readonly nameQuestion: string };
    });
/** Where cash is paid out: in words, as long as no list of pay points is published. */
export type PayPointQuestion = Asked & { readonly kind: 'payPoint' };
/**
 * A code of a list that the server holds (see `referencesOf`). A bank is one that has not gone over to another,
 * a facility one that people may register with for first care.
 */
export type CodeQuestion =
  | (Asked & { readonly kind: 'agency' | 'province' | 'bank' })
  /** `nearWard`: a question of the form; the search begins in that ward, otherwise where the person lives. */
  | (Asked & { readonly kind: 'facility'; readonly nearWard?: string })
  | (Asked & { readonly kind: 'ward'; readonly provinceQuestion: string });

export type AskedQuestion =
  | TextQuestion
  | ContactQuestion
  | DateQuestion
  | ChoiceQuestion
  | MultiChoiceQuestion
  | RecordChoiceQuestion
  | TickQuestion
  | FileListQuestion
  | NumberQuestion
  | PayPointQuestion
  | CodeQuestion;

export type Question = LockedQuestion | AskedQuestion;

export type Page = {
  readonly key: string;
  readonly title: Bilingual;
  readonly forOfficer?: Bilingual;
  readonly intro?: Bilingual;
  readonly when?: Condition;
  readonly questions: readonly Question[];
};

/** The questions of a service, page by page: one schema for server and browser. Check answers, commitment and code follow for all. */
export type Form = { readonly procedure: string; readonly pages: readonly Page[] };

export function visiblePages(form: Form, answers: Answers): readonly Page[] {
  return form.pages.filter((page) => holds(page.when, answers));
}

export function visibleQuestions(page: Page, answers: Answers): readonly Question[] {
  return holds(page.when, answers) ? page.questions.filter((question) => holds(question.when, answers)) : [];
}

/** The same form as an officer reads it on a file: about the person, not to them. */
export function forOfficers(form: Form): Form {
  return {
    ...form,
    pages: form.pages.map((page) => ({
      ...page,
      title: page.forOfficer ?? page.title,
      questions: page.questions.map(questionForOfficers),
    })),
  };
}

function questionForOfficers(question: Question): Question {
  const label = question.forOfficer ?? question.label;
  if (!('options' in question)) return { ...question, label };
  return {
    ...question,
    label,
    options: question.options.map((option) => ({ ...option, label: option.forOfficer ?? option.label })),
  };
}

/** The same questions as an officer puts them to somebody at the desk. */
export function atDesk(form: Form): Form {
  return { ...form, pages: form.pages.map(pageAtDesk) };
}

export function pageAtDesk(page: Page): Page {
  return {
    ...page,
    questions: page.questions.map((question) =>
      question.kind !== 'locked' && question.optionalAtDesk ? { ...question, required: false } : question,
    ),
  };
}

export function pageOf(form: Form, pageKey: string): Page | undefined {
  return form.pages.find((page) => page.key === pageKey);
}

export function isRequired(question: AskedQuestion, answers: Answers): boolean {
  return typeof question.required === 'boolean' ? question.required : holds(question.required, answers);
}
