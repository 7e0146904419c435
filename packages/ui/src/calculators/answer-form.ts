import { fail, type RequestEvent } from '@sveltejs/kit';
import {
  askedPlaces,
  type QuestionForm,
  controlAt,
  type FaultAt,
  type FaultCode,
  factsFrom,
  initialTyped,
  isRequired,
  itemName,
  itemsOf,
  newItem,
  type Result,
  type Typed,
  typedFrom,
  withoutItem,
} from '@openvssid/rules/forms';
import { calculatorTexts } from '../texts/calculators.ts';
import { textOf } from '../web/form-input.ts';
import { type Answer, type FormProblem, formProblem, type Problem, problemOf } from '../web/problem.ts';
import { faultWords } from './fault-words.ts';
import { todayInVietnam } from './today.ts';
import { typedIn } from './typed-form.ts';

type Event = Pick<RequestEvent, 'locals' | 'request'>;

/** What a form comes back with: as it was typed, and either what is wrong, or what else is asked, or the result of its facts. */
export type Calculated<Outcome = Result> = {
  readonly typed: Typed;
  readonly problem?: FormProblem;
  /** At the fields, by their names. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly opened?: string;
  readonly more?: true;
  readonly done?: { readonly facts: string; readonly result: Outcome };
};

/** Who computes with the facts: a route of the app's own API. */
export type Compute<Outcome> = (facts: Readonly<Record<string, unknown>>) => Promise<Answer<{ result: Outcome }>>;

/** One button calculates, the others lengthen and shorten the lists; nothing that is typed gets lost, or anywhere else. */
export async function answerForm<Outcome>(event: Event, form: QuestionForm, compute: Compute<Outcome>) {
  const sent = await event.request.formData();
  const typed = typedIn(form, sent);
  const [task, list = '', index] = textOf(sent, 'do').split(':');
  if (task === 'add') return added(form, typed, list, event.locals.language);
  if (task === 'begin') return begun(form, textOf(sent, 'facts'), event.locals.language);
  if (task === 'refused') return paperRefused(event, form, sent);
  if (task === 'remove') return { typed: withoutItem(typed, list, Number(index)) };
  return calculated(event, form, typed, new Set(sent.getAll('shown')), compute);
}

function added(form: QuestionForm, typed: Typed, list: string, language: Event['locals']['language']): Calculated<never> {
  const index = itemsOf(list, typed).length;
  return {
    typed: { ...typed, ...newItem(form, list, index, todayInVietnam(), language) },
    opened: itemName(list, index),
  };
}

/** With what another calculator was given: it comes by POST, so that no address holds it. */
function begun(form: QuestionForm, facts: string, language: Event['locals']['language']): Calculated<never> {
  return { typed: { ...initialTyped(form, todayInVietnam(), language), ...typedFrom(form, readObject(facts), language) } };
}

function readObject(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** A paper was asked for and refused (`paper.ts`): the form with what it was made of, and why. */
function paperRefused(event: Event, form: QuestionForm, sent: FormData) {
  const { typed } = begun(form, textOf(sent, 'facts'), event.locals.language);
  const status = [429, 503].find((one) => String(one) === textOf(sent, 'status')) ?? 422;
  const [code = '', title = '', path = ''] = ['code', 'title', 'path'].map((name) => textOf(sent, name));
  return notComputed(event, form, typed, { status, code, title, ...(path !== '' && { path }) });
}

async function calculated<Outcome>(
  event: Event,
  form: QuestionForm,
  typed: Typed,
  shown: ReadonlySet<FormDataEntryValue>,
  compute: Compute<Outcome>,
) {
  const { facts, faults } = factsFrom(form, typed, todayInVietnam());
  const unseen = askedPlaces(form, typed).filter(({ question, name }) => question.when && !shown.has(name));
  const unasked = new Set(unseen.filter(({ question }) => isRequired(question)).map(({ name }) => name));
  // Whoever has just opened further questions is not scolded for what is still empty.
  const wrong = unasked.size > 0 ? faults.filter(({ code }) => code !== 'E_MISSING') : faults;
  if (wrong.length > 0) return refused(event, form, typed, wrong);
  if (faults.length > 0) return { typed, more: true } satisfies Calculated;
  const answer = await compute(facts);
  if (answer.data)
    return { typed, done: { facts: JSON.stringify(facts), result: answer.data.result } } satisfies Calculated<Outcome>;
  return notComputed(event, form, typed, problemOf(answer));
}

function notComputed(event: Event, form: QuestionForm, typed: Typed, problem: Problem) {
  const fault = faultOf(problem);
  if (!fault) return fail(problem.status, { typed, problem: formProblem(problem) } satisfies Calculated);
  const name = controlAt(form, typed, fault.path);
  return name === undefined ? unclear(event, typed) : refused(event, form, typed, [{ name, code: fault.code }]);
}

function refused(event: Event, form: QuestionForm, typed: Typed, faults: readonly FaultAt[]) {
  const language = event.locals.language;
  const words = faults.map((fault) => [fault.name, faultWords(form, typed, fault, language)] as const);
  const fields = Object.fromEntries(words.map(([name, { long }]) => [name, long]));
  const errors = Object.fromEntries(words.map(([name, { short }]) => [name, short]));
  return fail(422, { typed, errors, problem: { code: 'invalid-request', message: '', fields } } satisfies Calculated);
}

function unclear(event: Event, typed: Typed) {
  const message = calculatorTexts[event.locals.language].faults.unclear;
  return fail(422, { typed, problem: { code: 'invalid-request', message, fields: {} } } satisfies Calculated);
}

/** The code and the path of a fault of the facts; other refusals (too many tries, no connection) have none. */
function faultOf(problem: Problem): { code: FaultCode; path: string } | undefined {
  const { code, path } = problem;
  return isFaultCode(code) && typeof path === 'string' ? { code, path } : undefined;
}

function isFaultCode(code: string): code is FaultCode {
  return code.startsWith('E_');
}
