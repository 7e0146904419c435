import type { QuestionForm, Question, SingleQuestion, When } from './form.ts';

/** What stands in the controls of a form, by their names: `person.birth`, `history[0].from`. */
export type Typed = Readonly<Record<string, string>>;

/** A question where it stands in the form; `name` is that of its control. */
export type Place = { readonly question: SingleQuestion; readonly name: string; readonly item: string };

export const NO_ITEM = '';

/** Whether the question is asked after what was answered so far; a question whose opener is not asked is not asked either. */
export function isAsked(form: QuestionForm, question: Question, typed: Typed, item = NO_ITEM): boolean {
  return (question.when ?? []).every((condition) => holds(form, condition, typed, item));
}

export function isRequired(question: Question): boolean {
  return question.required ?? (question.rare !== true && question.kind !== 'tick' && question.kind !== 'list');
}

/** More than a working life in periods; who has more is asked to join some. */
export const MOST_ITEMS = 300;

/** `history[2].` of each item that was sent. A page of ours leaves no gap, so that nothing behind one makes a thousand items of one field. */
export function itemsOf(key: string, typed: Typed): string[] {
  const indexes = new Set(Object.keys(typed).map((name) => indexIn(name, key)));
  const all = Array.from({ length: MOST_ITEMS + 1 }, (_, i) => i);
  const gap = all.findIndex((i) => !indexes.has(i));
  return all.slice(0, gap === -1 ? undefined : gap).map((i) => itemName(key, i));
}

/** Whether more items of a list were sent than are looked at. */
export function hasTooMany(key: string, typed: Typed): boolean {
  return itemsOf(key, typed).length > MOST_ITEMS;
}

export function itemName(key: string, index: number): string {
  return `${key}[${index}].`;
}

/** Every single question that is asked, with the name of its control, those of lists item by item. */
export function askedPlaces(form: QuestionForm, typed: Typed): Place[] {
  return form.questions
    .filter((question) => isAsked(form, question, typed))
    .flatMap((question) => {
      if (question.kind !== 'list') return [{ question, name: question.key, item: NO_ITEM }];
      return itemsOf(question.key, typed).flatMap((item) =>
        question.item
          .filter((one) => isAsked(form, one, typed, item))
          .map((one) => ({ question: one, name: item + one.key, item })),
      );
    });
}

function holds(form: QuestionForm, { key, is }: When, typed: Typed, item: string): boolean {
  const inItem = typed[item + key];
  const opener = form.questions.find((question) => question.key === key);
  if (item === NO_ITEM || inItem === undefined) {
    if (opener && !isAsked(form, opener, typed)) return false;
    return is.includes(typed[key] ?? '');
  }
  return is.includes(inItem);
}

function indexIn(name: string, key: string): number | undefined {
  const found = name.startsWith(`${key}[`) ? /^\[(\d{1,3})\]\./.exec(name.slice(key.length)) : null;
  return found ? Number(found[1]) : undefined;
}
