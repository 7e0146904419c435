import { formatDecimal, type ReaderLanguage, textIn } from '@openvssid/core';
import {
  askedPlaces,
  hasTooMany,
  MOST_ITEMS,
  type QuestionForm,
  type FaultAt,
  type ListQuestion,
  type Question,
  type Typed,
} from '@openvssid/rules/forms';
import { calculatorTexts } from '../texts/calculators.ts';

/** `short` stands at the field itself, `long` in the summary, where its name comes first. */
export type FaultWords = { readonly short: string; readonly long: string };

export function faultWords(form: QuestionForm, typed: Typed, { name, code }: FaultAt, language: ReaderLanguage): FaultWords {
  const t = calculatorTexts[language].faults;
  const found = questionOf(form, typed, name);
  if (!found) return { short: t.unclear, long: t.unclear };
  const { question, list, index } = found;
  const label = textIn(question.label, language).replace(/[?？]$/, '');
  const place = list ? `${textIn(list.itemName, language).replace('{number}', String(index + 1))}, ${label}` : label;
  const own = question.faults?.[code];
  const inPlace = (short: string) => ({ short, long: t.at(place, short) });
  const full = question.kind === 'list' && hasTooMany(question.key, typed);
  if (full) return inPlace(t.tooMany(formatDecimal(MOST_ITEMS, language)));
  return inPlace(own ? textIn(own, language) : usualWords(question, code, language));
}

function usualWords(question: Question, code: FaultAt['code'], language: ReaderLanguage): string {
  const t = calculatorTexts[language].faults;
  if (code === 'E_MISSING') return question.kind === 'choice' ? t.choose : question.kind === 'list' ? t.emptyList : t.enter;
  if (code === 'E_VALUE' && question.kind === 'list') return t.emptyList;
  if (code === 'E_VALUE' && question.kind === 'number') {
    const [least, most] = [question.least ?? 0, question.most];
    const number = (value: number) => formatDecimal(value, language);
    if (question.decimals) return t.decimal;
    return most === undefined ? t.from(number(least)) : t.range(number(least), number(most));
  }
  if (code === 'E_VALUE' && question.kind === 'choice') return t.choose;
  if (code === 'E_OUT_OF_TABLE' && question.kind === 'birth') return t.birthAhead;
  if (code === 'E_OUT_OF_TABLE') return question.key === 'from' ? t.monthsUnknown : t.dayUnknown;
  return t[code];
}

type Found = { readonly question: Question; readonly list?: ListQuestion; readonly index: number };

function questionOf(form: QuestionForm, typed: Typed, name: string): Found | undefined {
  const list = form.questions.find((one) => one.kind === 'list' && (one.key === name || name.startsWith(`${one.key}[`)));
  if (list?.kind === 'list' && list.key === name) return { question: list, index: -1 };
  const place = askedPlaces(form, typed).find((one) => one.name === name);
  if (!place) return undefined;
  return list?.kind === 'list'
    ? { question: place.question, list, index: Number(/\[(\d+)\]/.exec(name)?.[1] ?? 0) }
    : { question: place.question, index: -1 };
}
