import { formatDay, normaliseName } from '@openvssid/core';
import { type Answers, listAnswer, textAnswer } from '../answers.ts';
import type { CorrectionItem, PersonFact } from '../facts.ts';
import { CORRECTION_ITEMS, evidenceKey, ITEM_OPTIONS, MERGE_KEYS, newKey } from './items.ts';

/** One detail of the answers: what it shall be, and with how many papers. */
export type Correction = { item: CorrectionItem; to: string; documents: number };

/** What the answers want corrected, in the order of the form; absent values are those of a form that has not been checked. */
export function correctionsOf(answers: Answers): Correction[] {
  const chosen = listAnswer(answers, 'changeItem');
  return CORRECTION_ITEMS.flatMap((item) => {
    const given = textAnswer(answers, newKey(item));
    if (!chosen.includes(item) || given === undefined) return [];
    const to = item === 'fullName' ? normaliseName(given) : given;
    return [{ item, to, documents: listAnswer(answers, evidenceKey(item)).length }];
  });
}

/** The numbers to be merged, each once. */
export function numbersToMerge(answers: Answers): string[] {
  if (!listAnswer(answers, 'changeItem').includes('mergeBooks')) return [];
  return [...new Set(MERGE_KEYS.flatMap((key) => textAnswer(answers, key) ?? []))];
}

/** A detail as it stands on record; of an old record's day of birth perhaps the year alone. */
export function onRecord(item: CorrectionItem, person: PersonFact): string | undefined {
  if (item === 'birthDate') return person.birthYearOnly ? String(person.birthDate.year) : person.birthDate.toString();
  return person[item];
}

/** As it is written for people, in Vietnamese. */
export function inWords(item: CorrectionItem, value: string | undefined): string {
  if (value === undefined) return 'chưa có';
  if (item === 'birthDate') return formatDay(value);
  return ITEM_OPTIONS[item]?.find((option) => option.value === value)?.label.vi ?? value;
}
