import { formatDay, formatDecimal, formatDong, formatMonth, monthOf, nextMonth, type ReaderLanguage } from '@openvssid/core';
import { itemName, type Typed } from './asked.ts';
import type { QuestionForm, Option, SingleQuestion } from './form.ts';

type Values = Readonly<Record<string, unknown>>;

/** The facts as somebody would have typed them; what the form does not ask is left out. */
export function typedFrom(form: QuestionForm, facts: Values, language: ReaderLanguage): Typed {
  const typed = typedOfFacts(form, facts, language);
  return { ...openersOf(form, typed), ...typed };
}

/** What stands in no fact but had to be ticked before something that does was asked. */
function openersOf(form: QuestionForm, typed: Typed): Typed {
  const openers = form.questions.filter((question) => question.kind === 'tick' && question.at === null).map(({ key }) => key);
  const opened = form.questions.filter(({ key }) => key in typed).flatMap(({ when }) => when ?? []);
  const ticked = opened.filter(({ key, is }) => openers.includes(key) && is.includes('yes'));
  return Object.fromEntries(ticked.map(({ key }) => [key, 'yes']));
}

function typedOfFacts(form: QuestionForm, facts: Values, language: ReaderLanguage): Typed {
  return Object.fromEntries(
    form.questions.flatMap((question) => {
      const value = valueAt(facts, question.at ?? question.key);
      if (question.kind !== 'list') return typedValue(question, question.key, facts, language);
      if (!Array.isArray(value)) return [];
      return value.flatMap((item: unknown, i) =>
        isValues(item)
          ? question.item.flatMap((one) => typedInItem(one, itemName(question.key, i) + one.key, item, language))
          : [],
      );
    }),
  );
}

/** What a form holds before anybody has typed: today's day where the law of today is asked, and the usual choices. */
export function initialTyped(form: QuestionForm, today: string, language: ReaderLanguage): Typed {
  const lists = form.questions.filter((question) => question.kind === 'list' && question.least === 1);
  const single = form.questions.flatMap((question) => initial(question, question.key, today, language));
  const items = lists.flatMap(({ key }) => Object.entries(newItem(form, key, 0, today, language)));
  return Object.fromEntries([...single, ...items]);
}

/** The controls of a further item, with their usual choices. */
export function newItem(form: QuestionForm, key: string, index: number, today: string, language: ReaderLanguage): Typed {
  const list = form.questions.find((question) => question.key === key);
  if (list?.kind !== 'list') return {};
  const name = itemName(key, index);
  return Object.fromEntries(
    list.item.flatMap((one) => {
      const own = initial(one, name + one.key, today, language);
      return own.length > 0 ? own : [[name + one.key, '']];
    }),
  );
}

/** Without the item of this index; those behind it move up. */
export function withoutItem(typed: Typed, key: string, index: number): Typed {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const found = name.startsWith(`${key}[`) ? /^\[(\d+)\](.*)$/s.exec(name.slice(key.length)) : null;
      const at = Number(found?.[1] ?? -1);
      if (at === index) return [];
      return [[at > index ? `${key}[${at - 1}]${found?.[2] ?? ''}` : name, value]];
    }),
  );
}

function initial(
  question: QuestionForm['questions'][number],
  name: string,
  today: string,
  language: ReaderLanguage,
): [string, string][] {
  if (question.kind === 'choice' && question.initial !== undefined) return [[name, question.initial]];
  if (question.kind === 'day' && question.initial) return [[name, formatDay(today, typedIn(language))]];
  if (question.kind === 'month' && question.initial) {
    const month = question.initial === 'next-month' ? nextMonth(monthOf(today)) : today;
    return [[name, formatMonth(month, typedIn(language))]];
  }
  return [];
}

/** The usual choice where the facts say nothing. */
function typedInItem(question: SingleQuestion, name: string, item: Values, language: ReaderLanguage): [string, string][] {
  const own = typedValue(question, name, item, language);
  return own.length === 0 && question.kind === 'choice' && question.initial !== undefined ? [[name, question.initial]] : own;
}

function typedValue(question: SingleQuestion, name: string, facts: Values, language: ReaderLanguage): [string, string][] {
  if (question.at === null) return [];
  const value = question.kind === 'choice' && question.covers ? facts : valueAt(facts, question.at ?? question.key);
  if (value === undefined || value === null) return [];
  const text = asTyped(question, value, typedIn(language));
  return text === undefined ? [] : [[name, text]];
}

function asTyped(question: SingleQuestion, value: unknown, language: ReaderLanguage): string | undefined {
  switch (question.kind) {
    case 'choice':
      return mostSaid(question.options.filter((option) => isLike(value, 'as' in option ? option.as : option.value)))?.value;
    case 'tick':
      return isLike(value, 'as' in question ? question.as : true) ? 'yes' : undefined;
    case 'day':
    case 'birth':
      return typeof value === 'string' ? formatDay(value, language) : undefined;
    case 'month':
      return typeof value === 'string' ? formatMonth(value, language) : undefined;
    case 'money':
      if (!Number.isSafeInteger(value)) return typeof value === 'number' ? String(value) : undefined;
      return formatDong(Number(value), language).replace(/[^\d.,-]/g, '');
    case 'number':
      return typeof value === 'number' ? formatDecimal(value, language) : undefined;
    case 'numbers':
    case 'days':
      return Array.isArray(value)
        ? value.map((one: unknown) => (typeof one === 'string' ? formatDay(one, language) : String(one))).join(', ')
        : undefined;
  }
}

/** Of several that fit the one that says most: `{}` fits everything. */
function mostSaid(options: readonly Option[]): Option | undefined {
  const said = ({ as }: Option) => (isValues(as) ? Object.keys(as).length : 0);
  return options.toSorted((a, b) => said(b) - said(a))[0];
}

/** Days and money are typed as in Vietnam or in English; nobody types `2026년`. */
function typedIn(language: ReaderLanguage): ReaderLanguage {
  return language === 'vi' ? 'vi' : 'en';
}

/** Whether the value has everything the option would put there. */
function isLike(value: unknown, wanted: unknown): boolean {
  if (!isValues(wanted)) return JSON.stringify(value) === JSON.stringify(wanted);
  return isValues(value) && Object.entries(wanted).every(([name, one]) => isLike(value[name], one));
}

function valueAt(facts: Values, at: string): unknown {
  return at.split('.').reduce<unknown>((value, name) => (isValues(value) ? value[name] : undefined), facts);
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
