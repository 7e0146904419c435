import type { QuestionForm, Question, Typed } from '@openvssid/rules/forms';

/** More than a working life in periods; what comes beyond is not looked at. */
const MOST_FIELDS = 3000;
const LONGEST = 400;

/** What was typed in the controls of this form; anything else in the request is left alone. */
export function typedIn(form: QuestionForm, sent: FormData): Typed {
  const single = new Set(form.questions.filter(({ kind }) => kind !== 'list').map(({ key }) => key));
  const lists = new Map(form.questions.flatMap(keysOfList));
  const isOwn = (name: string) => {
    const item = /^([\w.-]+)\[\d{1,3}\]\.(.+)$/.exec(name);
    return item ? lists.get(item[1] ?? '')?.has(item[2] ?? '') === true : single.has(name);
  };
  return Object.fromEntries(
    [...sent]
      .slice(0, MOST_FIELDS)
      .flatMap(([name, value]) => (typeof value === 'string' && isOwn(name) ? [[name, value.slice(0, LONGEST)]] : [])),
  );
}

function keysOfList(question: Question): [string, Set<string>][] {
  return question.kind === 'list' ? [[question.key, new Set(question.item.map(({ key }) => key))]] : [];
}

/** The harmless choices of an address, `?ground=one-year-out`; whatever else stands there is not taken. */
export function choicesIn(form: QuestionForm, query: URLSearchParams): Typed {
  return Object.fromEntries(
    sharedOf(form).flatMap((question) => {
      const value = query.get(question.key) ?? '';
      const known = question.kind === 'choice' ? question.options.some((option) => option.value === value) : value === 'yes';
      return known ? [[question.key, value]] : [];
    }),
  );
}

/** The address that may be sent on: the calculator, and the harmless choices that were made. */
export function sharedPath(form: QuestionForm, typed: Typed): string {
  const query = new URLSearchParams(
    sharedOf(form).flatMap(({ key }) => {
      const value = typed[key] ?? '';
      return value === '' ? [] : [[key, value]];
    }),
  ).toString();
  return `/calculators/${form.name}${query === '' ? '' : `?${query}`}`;
}

function sharedOf(form: QuestionForm) {
  return form.questions.filter((question) => question.shared && (question.kind === 'choice' || question.kind === 'tick'));
}
