import { type Language, ok, refuse, type Refusal, type Result, TIME_ZONE } from '@openvssid/core';
import type { Services } from '../services.ts';
import type { Declarer } from './declarer.ts';
import { type Draft, findDraft, lockDraft, startAnswers, writeDraft } from './draft.ts';
import { applies, type Kind, kinds } from './kinds.ts';
import { type Place, provinces, wardsOf } from './places.ts';
import type { Answers, Form, FormPage, Posted } from './questions.ts';
import { readAll, readPage } from './read-page.ts';
import { type ShownPart, showAnswers } from './show-answers.ts';

/** A question as a page draws it, in the reader's language. */
export type AskedQuestion = {
  key: string;
  kind: FormPage['questions'][number]['kind'];
  label: string;
  hint?: string;
  required: boolean;
  /** Of a choice or a list. */
  options: readonly { value: string; label: string }[];
  /** The option that goes with no other. */
  alone?: string;
  multiline: boolean;
  maxLength?: number;
};

export type AskedPage = {
  page: string;
  title: string;
  position: number;
  count: number;
  /** The page before; undefined on the first one. */
  before: string | undefined;
  questions: readonly AskedQuestion[];
  answers: Answers;
};

/** A page of questions. `chosen`: answers typed and not yet kept, which decide on lists. */
export async function openPage(
  services: Services,
  who: Declarer,
  kind: Kind,
  key: string,
  language: Language,
  chosen: Answers = {},
): Promise<Result<AskedPage>> {
  const allowed = applies(services.config, kind);
  if (!allowed.ok) return allowed;
  const { form } = kinds[kind];
  const position = form.pages.findIndex((page) => page.key === key);
  const page = form.pages[position];
  if (!page) return refuse('not-found');
  const draft = await findDraft(services.db.read, services, who, kind);
  const answers = { ...(draft?.answers ?? startAnswers(form, who)), ...chosen };
  return ok({
    page: key,
    title: page.title[language],
    position: position + 1,
    count: form.pages.length + 1,
    before: form.pages[position - 1]?.key,
    questions: page.questions.map((question) => asked(question, answers, language)),
    // Of this page alone: a form that is sent again asks for no passcode.
    answers: Object.fromEntries(
      Object.entries(answers).filter(([name]) => page.questions.some((question) => question.key === name)),
    ),
  });
}

/** Which page comes next: the first that nobody has gone through yet, or `check`. */
export type Saved = { kept: true; next: string } | { kept: false; faults: readonly Refusal[] };

/** Keeps one page. What is wrong is said and not kept; what is right on the same page is. */
export async function savePage(
  services: Services,
  who: Declarer,
  kind: Kind,
  key: string,
  posted: Posted,
): Promise<Result<Saved>> {
  const allowed = applies(services.config, kind);
  if (!allowed.ok) return allowed;
  const { form } = kinds[kind];
  const page = form.pages.find((one) => one.key === key);
  if (!page) return refuse('not-found');
  return services.db.transaction(async (tx) => {
    const draft = await lockDraft(tx, services, who, kind);
    const { answers, faults } = readPage(page, posted, draft.answers, today(services));
    const gone = new Set(draft.answered).difference(new Set([key]));
    const answered = faults.length > 0 ? [...gone] : [...gone, key];
    await writeDraft(tx, services, who, kind, { answers, answered });
    return ok<Saved>(faults.length > 0 ? { kept: false, faults } : { kept: true, next: nextPage(form, answered) ?? 'check' });
  });
}

export type Check = {
  /** Made with the draft: whoever sends it twice declares once. */
  key: string;
  version: number;
  parts: readonly ShownPart[];
  /** Pages that still want an answer. */
  open: readonly string[];
};

/** Everything that was answered, before it is sent. */
export async function checkDraft(services: Services, who: Declarer, kind: Kind, language: Language): Promise<Result<Check>> {
  const allowed = applies(services.config, kind);
  if (!allowed.ok) return allowed;
  const draft = await findDraft(services.db.read, services, who, kind);
  if (!draft) return refuse('declaration-draft-gone');
  const { form } = kinds[kind];
  const parts = showAnswers(form, draft.answers, language);
  return ok({ key: draft.key, version: draft.version, parts, open: openPages(form, draft, today(services)) });
}

/** Pages that were never gone through, or whose answers no longer hold. */
export function openPages(form: Form, draft: Draft, day: Temporal.PlainDate): string[] {
  const wrong = readAll(form, draft.answers, day).faults.map(({ field }) => field);
  return form.pages
    .filter(({ key, questions }) => !draft.answered.includes(key) || questions.some((question) => wrong.includes(question.key)))
    .map(({ key }) => key);
}

/** Where somebody who comes back goes on. */
export function nextPage({ pages }: Form, answered: readonly string[]): string | undefined {
  return pages.find(({ key }) => !answered.includes(key))?.key;
}

export function today({ clock }: Pick<Services, 'clock'>): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate();
}

function asked(question: FormPage['questions'][number], answers: Answers, language: Language): AskedQuestion {
  const { key, kind, label, hint, missing } = question;
  return {
    key,
    kind,
    label: label[language],
    ...(hint && { hint: hint[language] }),
    required: missing !== undefined,
    options: optionsOf(question, answers, language),
    ...(question.kind === 'choices' && { alone: question.alone }),
    multiline: question.kind === 'text' && question.maxLines > 1,
    ...(question.kind === 'text' && { maxLength: question.maxLength }),
  };
}

function optionsOf(question: FormPage['questions'][number], answers: Answers, language: Language): AskedQuestion['options'] {
  const ofPlaces = (places: readonly Place[]) => places.map(({ code, name }) => ({ value: code, label: name }));
  if (question.kind === 'province') return ofPlaces(provinces);
  if (question.kind === 'ward') return ofPlaces(wardsOf(String(answers[question.provinceQuestion])));
  return 'options' in question ? question.options.map(({ value, label }) => ({ value, label: label[language] })) : [];
}
