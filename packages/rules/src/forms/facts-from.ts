import type { FaultCode } from '../fault.ts';
import { askedPlaces, hasTooMany, isAsked, isRequired, itemsOf, NO_ITEM, type Place, type Typed } from './asked.ts';
import type { QuestionForm } from './form.ts';
import { readValue } from './read-value.ts';

type Facts = Record<string, unknown>;

/** What is wrong with an answer, by the name of its control. */
export type FaultAt = { readonly name: string; readonly code: FaultCode };

/** `facts` as the calculator takes them, or every fault that can be seen without it. */
export type FactsRead = { readonly facts: Readonly<Facts>; readonly faults: readonly FaultAt[] };

/**
 * Only what is asked counts: an answer whose question was closed again is not sent. The law computes with any birth; of whoever asks on a
 * `today` (`YYYY-MM-DD`) none lies after it.
 */
export function factsFrom(form: QuestionForm, typed: Typed, today?: string): FactsRead {
  const full = form.questions.filter(({ kind, key }) => kind === 'list' && hasTooMany(key, typed));
  if (full.length > 0) return { facts: {}, faults: full.map(({ key }) => ({ name: key, code: 'E_VALUE' })) };
  const facts: Facts = {};
  const faults: FaultAt[] = [];
  const items = new Map<string, Facts>();
  for (const { key, at } of form.questions.filter((one) => one.kind === 'list' && isAsked(form, one, typed))) {
    const list = itemsOf(key, typed).map((item) => {
      const around: Facts = {};
      items.set(item, around);
      return around;
    });
    put(facts, at ?? key, list);
  }
  for (const place of askedPlaces(form, typed)) {
    const around = place.item === NO_ITEM ? facts : items.get(place.item);
    const fault = around && (fill(around, place, typed) ?? birthAhead(around, place, today));
    if (fault) faults.push({ name: place.name, code: fault });
  }
  return { facts, faults };
}

function fill(around: Facts, { question, name }: Place, typed: Typed): FaultCode | undefined {
  const read = readValue(question, typed[name] ?? '');
  if ('fault' in read) return read.fault;
  if (read.value === undefined) return isRequired(question) ? 'E_MISSING' : undefined;
  if (question.at === null) return undefined;
  if (question.kind === 'choice' && question.covers) Object.assign(around, read.value);
  else put(around, question.at ?? question.key, read.value);
  return undefined;
}

/** A day, a month or a year, each compared with as much of today. */
function birthAhead(around: Facts, { question }: Place, today: string | undefined): FaultCode | undefined {
  const birth = question.kind === 'birth' ? at(around, question.at ?? question.key) : undefined;
  return today !== undefined && typeof birth === 'string' && birth > today.slice(0, birth.length) ? 'E_OUT_OF_TABLE' : undefined;
}

function at(facts: Facts, place: string): unknown {
  return place.split('.').reduce<unknown>((around, key) => (isFacts(around) ? around[key] : undefined), facts);
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null;
}

/** Puts a value at `leave.from`, making `leave` where there is none. */
function put(facts: Facts, at: string, value: unknown): void {
  const [first = '', ...rest] = at.split('.');
  if (rest.length === 0) {
    facts[first] = value;
    return;
  }
  const around = facts[first];
  const inner: Facts = isFacts(around) ? { ...around } : {};
  put(inner, rest.join('.'), value);
  facts[first] = inner;
}
