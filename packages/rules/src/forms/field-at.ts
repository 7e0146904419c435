import { askedPlaces, isAsked, itemName, NO_ITEM, type Typed } from './asked.ts';
import type { QuestionForm } from './form.ts';

/**
 * The name of the control that answers for a place in the facts, and its question; undefined where no control of this form does.
 *
 *     controlAt(form, typed, '$.history[1].regime') // history[1].kind
 */
export function controlAt(form: QuestionForm, typed: Typed, path: string): string | undefined {
  const parts = path.replace(/^\$\.?/, '').split(/\.(?![^[]*\])/);
  for (let length = parts.length; length > 0; length -= 1) {
    const name = controlOf(form, typed, parts.slice(0, length).join('.'));
    if (name !== undefined) return name;
  }
  return undefined;
}

function controlOf(form: QuestionForm, typed: Typed, at: string): string | undefined {
  const places = askedPlaces(form, typed);
  const bare = at.replace(/\[\d+\]$/, '');
  const exact = places.find(({ question, item }) => {
    const own = question.kind === 'choice' && question.covers ? question.covers : [question.at ?? question.key];
    return own.some((one) => place(form, item) + one === at || (isSeveral(question.kind) && one === bare));
  });
  if (exact) return exact.name;
  // A whole period: its first question; a whole list: itself.
  const list = form.questions.find((one) => one.kind === 'list' && (one.at ?? one.key) === bare && isAsked(form, one, typed));
  const index = /\[(\d+)\]$/.exec(at)?.[1];
  if (!list) return undefined;
  if (index === undefined) return list.key;
  const item = itemName(list.key, Number(index));
  const start = places.find(({ question, item: own }) => own === item && question.kind !== 'choice');
  return (start ?? places.find(({ item: own }) => own === item))?.name ?? list.key;
}

/** Where an item stands in the facts: its list may stand elsewhere than its controls. */
function place(form: QuestionForm, item: string): string {
  if (item === NO_ITEM) return '';
  const list = form.questions.find((one) => one.kind === 'list' && item.startsWith(`${one.key}[`));
  return list ? (list.at ?? list.key) + item.slice(list.key.length) : item;
}

function isSeveral(kind: string): boolean {
  return kind === 'numbers' || kind === 'days';
}
