import { formatDong, type Language } from '@openvssid/core';
import {
  type CalculatorForm,
  factsFrom,
  isAsked,
  itemsOf,
  type ListQuestion,
  type Question,
  type SingleQuestion,
  type Typed,
  typedFrom,
} from '@openvssid/rules/forms';
import type { TableRow } from '@openvssid/server/paper/table';
import { restOf } from './rest-of.ts';
import { PAPER_WORDS } from './words.ts';

type Facts = Readonly<Record<string, unknown>>;
type Schema = Readonly<Record<string, unknown>>;

/**
 * The facts as rows of a paper, in the words of the form and in its order. Every value is a choice, a number or a date that the calculator
 * has read: no word of whoever asks stands on our paper. What the form does not ask stands at the end under the name of its field.
 */
export function factsInWords(form: CalculatorForm, facts: Facts, schema: Schema, language: Language): TableRow[] {
  const typed = typedFrom(form, facts, language);
  const said = answeredOf(form, typed).flatMap((question) => rowsOf(question, typed, language));
  // An answer stands in the facts even where the form would not have asked: all that was typed counts here.
  const everything = { ...form, questions: form.questions.map(alwaysAsked) };
  const others = restOf(facts, factsFrom(everything, typed).facts, schema);
  return [...said, ...others.map(({ field, value }) => ({ label: field, value }))];
}

/** Of several questions for one fact the one that is asked in this case. */
function answeredOf(form: CalculatorForm, typed: Typed): Question[] {
  const placeOf = ({ at, key }: Question) => at ?? key;
  const answered = form.questions.filter((question) => isAnswered(question, typed));
  const asked = answered.filter((question) => isAsked(form, question, typed));
  return answered.filter((question) => {
    const same = (one: Question) => placeOf(one) === placeOf(question);
    return question === (asked.find(same) ?? answered.find(same));
  });
}

function isAnswered(question: Question, typed: Typed): boolean {
  return question.kind === 'list' ? itemsOf(question.key, typed).length > 0 : typed[question.key] !== undefined;
}

function rowsOf(question: Question, typed: Typed, language: Language): TableRow[] {
  if (question.kind === 'list') return itemRows(question, typed, language);
  const value = wordsOf(question, typed[question.key], language);
  return value === undefined ? [] : [{ label: question.label[language], value }];
}

/** One row an item: twenty periods are not a hundred rows. */
function itemRows({ key, item, itemName }: ListQuestion, typed: Typed, language: Language): TableRow[] {
  return itemsOf(key, typed).map((name, index) => ({
    label: itemName[language].replace('{number}', String(index + 1)),
    value: item
      .flatMap((one) => {
        const value = wordsOf(one, typed[name + one.key], language);
        if (value === undefined) return [];
        return one.kind === 'tick' ? [one.label[language]] : [`${one.label[language]}: ${value}`];
      })
      .join('; '),
  }));
}

function wordsOf(question: SingleQuestion, typed: string | undefined, language: Language): string | undefined {
  if (typed === undefined || typed === '') return undefined;
  switch (question.kind) {
    case 'choice':
      return question.options.find(({ value }) => value === typed)?.label[language];
    case 'tick':
      return PAPER_WORDS[language].yes;
    case 'money':
      return formatDong(Number(typed.replace(/\D/g, '')), language);
    case 'number':
      return withUnit(typed, question.unit?.[language]);
    default:
      return typed;
  }
}

function withUnit(number: string, unit: string | undefined): string {
  if (unit === undefined) return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

function alwaysAsked(question: Question): Question {
  const { when: _, ...asked } = question;
  return asked.kind === 'list' ? { ...asked, item: asked.item.map(itemAlwaysAsked) } : asked;
}

function itemAlwaysAsked(question: SingleQuestion): SingleQuestion {
  const { when: _, ...asked } = question;
  return asked;
}
