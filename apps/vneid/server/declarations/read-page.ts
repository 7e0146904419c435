import { cleanWrittenText, ok, parseDay, parsePhoneNumber, refuse, type Refusal, type Result } from '@openvssid/core';
import { provinces, wardsOf } from './places.ts';
import type { Answers, Form, FormPage, Posted, Question, TextQuestion } from './questions.ts';

type Answer = string | readonly string[] | undefined;

/** `answers` are fit to be kept: what was wrong keeps its earlier value and stands in `faults`. */
export type Reading = { readonly answers: Answers; readonly faults: readonly Refusal[] };

/** Reads one page as posted over what was answered before; unknown names are ignored. `today`: in Vietnam. */
export function readPage(page: FormPage, posted: Posted, before: Answers, today: Temporal.PlainDate): Reading {
  const answers = new Map(Object.entries(before));
  const faults: Refusal[] = [];
  for (const question of page.questions) {
    const read = readQuestion(question, given(posted, question.key), answers, today);
    if (!read.ok) faults.push({ ...read.refusal, field: question.key });
    else if (read.value === undefined) answers.delete(question.key);
    else answers.set(question.key, read.value);
  }
  return { answers: Object.fromEntries(answers), faults };
}

/** The whole draft once more, before it is sent: what is kept is never older than the rules. */
export function readAll(form: Form, draft: Answers, today: Temporal.PlainDate): Reading {
  const posted = Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, [value].flat()]));
  return form.pages.reduce<Reading>(
    ({ answers, faults }, page) => {
      const read = readPage(page, posted, answers, today);
      return { answers: read.answers, faults: [...faults, ...read.faults] };
    },
    { answers: {}, faults: [] },
  );
}

function given(posted: Posted, key: string): readonly string[] {
  return Object.hasOwn(posted, key) ? (posted[key] ?? []) : [];
}

type Earlier = ReadonlyMap<string, string | readonly string[]>;

function readQuestion(
  question: Question,
  posted: readonly string[],
  earlier: Earlier,
  today: Temporal.PlainDate,
): Result<Answer> {
  const read = question.kind === 'choices' ? readChoices(question, posted) : readLine(question, posted[0] ?? '', earlier, today);
  if (read.ok && read.value === undefined && question.missing !== undefined) return refuse(question.missing);
  return read;
}

function readChoices({ options, alone }: Question & { kind: 'choices' }, posted: readonly string[]): Result<Answer> {
  const chosen = options.map(({ value }) => value).filter((value) => posted.includes(value));
  if (posted.some((value) => !chosen.includes(value))) return refuse('choice-unknown');
  if (chosen.length > 1 && chosen.includes(alone)) return refuse('choices-contradict');
  return ok(chosen.length === 0 ? undefined : chosen);
}

function readLine(
  question: Exclude<Question, { kind: 'choices' }>,
  posted: string,
  earlier: Earlier,
  today: Temporal.PlainDate,
): Result<Answer> {
  if (question.kind === 'text') return readText(question, posted);
  const line = posted.trim();
  if (line === '') return ok(undefined);
  switch (question.kind) {
    case 'phone':
      return parsePhoneNumber(line);
    case 'date':
      return readDate(question.key, line, earlier, today);
    case 'choice':
      return question.options.some(({ value }) => value === line) ? ok(line) : refuse('choice-unknown');
    case 'province':
      return provinces.some(({ code }) => code === line) ? ok(line) : refuse('choice-unknown');
    case 'ward':
      return wardsOf(String(earlier.get(question.provinceQuestion))).some(({ code }) => code === line)
        ? ok(line)
        : refuse('ward-elsewhere');
  }
}

function readText({ maxLength, maxLines }: TextQuestion, posted: string): Result<Answer> {
  const clean = cleanWrittenText(posted);
  const text = maxLines === 1 ? clean.replace(/\s+/g, ' ') : clean;
  if (text === '') return ok(undefined);
  if ([...text].length > maxLength) return refuse('text-too-long', { params: { limit: maxLength } });
  if (text.split('\n').length > maxLines) return refuse('too-many-lines', { params: { limit: maxLines } });
  return ok(text);
}

/** A journey lies within a year of today, so that a mistyped year is noticed, and ends no earlier than it begins. */
function readDate(key: string, line: string, earlier: Earlier, today: Temporal.PlainDate): Result<Answer> {
  const day = parseDay(line);
  if (!day.ok) return day;
  const { compare } = Temporal.PlainDate;
  if (compare(day.value, today.subtract({ years: 1 })) < 0 || compare(day.value, today.add({ years: 1 })) > 0)
    return refuse('day-too-far');
  const departure = key === 'arrivalDate' ? earlier.get('departureDate') : undefined;
  return typeof departure === 'string' && day.value < departure ? refuse('arrival-before-departure') : day;
}
