import {
  formatMonthsAsYears,
  type MonthRange,
  monthsIn,
  parseMonth,
  type ReaderLanguage,
  textIn,
  type Translatable,
  unionOfRanges,
} from '@openvssid/core';
import {
  type QuestionForm,
  initialTyped,
  isAsked,
  isRequired,
  itemsOf,
  type ListQuestion,
  NO_ITEM,
  type Question,
  type SingleQuestion,
  type Typed,
} from '@openvssid/rules/forms';
import { calculatorTexts } from '../texts/calculators.ts';
import type { FormView, ItemView, ListView, Opening, QuestionView, SingleView } from './question-view.ts';

/** What is shown of a form: what was typed, what is wrong with it by the name of the control, and what shall stand open. */
export type Shown = {
  readonly typed: Typed;
  readonly errors?: Readonly<Record<string, string>>;
  /** An item that was just added. */
  readonly opened?: string;
  readonly today: string;
};

/** More periods than these are folded into one line. */
const FEW = 3;

export function formView(form: QuestionForm, shown: Shown, language: ReaderLanguage): FormView {
  const view = (question: Question) => questionView(form, question, shown, language);
  const rare = form.questions.filter((question) => question.rare);
  const usual = initialTyped(form, shown.today, language);
  return {
    name: form.name,
    title: textIn(form.title, language),
    lead: textIn(form.lead, language),
    questions: form.questions.filter((question) => !question.rare).map(view),
    rare: rare.map(view),
    rareOpen: rare.some(({ key }) => shown.errors?.[key] !== undefined || (shown.typed[key] ?? '') !== (usual[key] ?? '')),
  };
}

function questionView(form: QuestionForm, question: Question, shown: Shown, language: ReaderLanguage): QuestionView {
  return question.kind === 'list'
    ? listView(form, question, shown, language)
    : singleView(form, question, shown, language, NO_ITEM);
}

function singleView(
  form: QuestionForm,
  question: SingleQuestion,
  { typed, errors }: Shown,
  language: ReaderLanguage,
  item: string,
): SingleView {
  const name = item + question.key;
  const words = (text: Translatable | undefined) => text && textIn(text, language);
  return {
    kind: question.kind,
    name,
    label: textIn(question.label, language),
    hint: words(question.hint),
    required: isRequired(question),
    value: typed[name] ?? '',
    error: errors?.[name],
    unit: question.kind === 'number' ? words(question.unit) : undefined,
    options:
      question.kind === 'choice'
        ? question.options.map(({ value, label, hint }) => ({
            value,
            label: textIn(label, language),
            ...(hint && { hint: textIn(hint, language) }),
          }))
        : [],
    opening: openingOf(form, question, typed, item),
  };
}

function openingOf(form: QuestionForm, question: Question, typed: Typed, item: string): Opening | undefined {
  if (!question.when) return undefined;
  const inItem = (key: string) => form.questions.some((one) => one.kind === 'list' && one.item.some((each) => each.key === key));
  const conditions = question.when.map(({ key, is }) => ({ name: (item !== NO_ITEM && inItem(key) ? item : '') + key, is }));
  return { conditions: JSON.stringify(conditions), open: isAsked(form, question, typed, item) };
}

function listView(form: QuestionForm, question: ListQuestion, shown: Shown, language: ReaderLanguage): ListView {
  const { typed, errors = {} } = shown;
  const names = itemsOf(question.key, typed);
  const items = names.map((item, index) => itemView(form, question, shown, language, { item, index, count: names.length }));
  const wrong = Object.keys(errors).some((name) => name.startsWith(question.key));
  const summary = names.length > FEW ? summaryOf(question, names, typed, language) : undefined;
  return {
    kind: 'list',
    look: question.look,
    name: question.key,
    label: textIn(question.label, language),
    hint: question.hint && textIn(question.hint, language),
    error: errors[question.key],
    summary,
    open: summary === undefined || wrong || shown.opened?.startsWith(question.key) === true,
    items,
    add: textIn(question.add, language),
    least: question.least,
    opening: openingOf(form, question, typed, NO_ITEM),
  };
}

type Which = { readonly item: string; readonly index: number; readonly count: number };

function itemView(
  form: QuestionForm,
  question: ListQuestion,
  shown: Shown,
  language: ReaderLanguage,
  { item, index, count }: Which,
): ItemView {
  const { errors = {} } = shown;
  const questions = question.item.map((one) => singleView(form, one, shown, language, item));
  const asked = questions.filter(({ opening }) => opening?.open !== false);
  const usual = new Map(question.item.map((one) => [item + one.key, one.kind === 'choice' ? one.initial : undefined]));
  const line = lineOf(asked.filter(({ name, value }) => value !== usual.get(name)));
  const wrong = Object.keys(errors).some((name) => name.startsWith(item));
  return {
    index,
    title: textIn(question.itemName, language).replace('{number}', String(index + 1)),
    line,
    open:
      wrong ||
      shown.opened === item ||
      line === '' ||
      (count === 1 && asked.some(({ required, value }) => required && value === '')),
    questions,
  };
}

/** `01/2010–12/2013 · 5.000.000 đ · Tự nguyện`: ends of a span joined, choices in their words; the usual ones go without saying. */
function lineOf(questions: readonly SingleView[]): string {
  const given = questions.filter(({ kind, value }) => value !== '' && kind !== 'tick');
  if (given.every(({ kind }) => kind === 'choice')) return '';
  const [first, second] = given;
  const isSpan = first?.kind === 'month' && second?.kind === 'month';
  const parts = given.slice(isSpan ? 2 : 0).map(({ kind, value, options, unit }) => {
    if (kind === 'money') return `${value}\u00a0đ`;
    if (kind === 'choice') return options.find((option) => option.value === value)?.label ?? value;
    return unit ? `${value}\u00a0${unit}` : value;
  });
  return [...(isSpan ? [`${first.value}–${second.value}`] : []), ...parts].join(' · ');
}

function summaryOf(question: ListQuestion, items: readonly string[], typed: Typed, language: ReaderLanguage): string {
  const t = calculatorTexts[language];
  if (question.look === 'items') return t.items(items.length);
  const ranges = items.flatMap((item): MonthRange[] => {
    const from = parseMonth(typed[`${item}from`] ?? '');
    const to = parseMonth(typed[`${item}to`] ?? '');
    return from.ok && to.ok ? [{ fromMonth: from.value, toMonth: to.value }] : [];
  });
  const months = unionOfRanges(ranges).reduce((sum, range) => sum + monthsIn(range), 0);
  return t.periods(formatMonthsAsYears(months, language), items.length);
}
