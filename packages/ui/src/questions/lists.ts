import { type Answers, type Page, type Question, textAnswer } from '@openvssid/procedures/forms';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly group?: string;
  /** Of the province where the list begins. */
  readonly near?: boolean;
  /** Chosen earlier, and not among what was searched for now. */
  readonly kept?: boolean;
};
/** What can be chosen, by the name of the list (`listName`). */
export type Lists = Readonly<Record<string, readonly Choice[]>>;

/** Where an app has its lists from. */
export type ListSource = {
  provinces(): Promise<readonly Choice[]>;
  wards(provinceCode: string): Promise<readonly Choice[]>;
  agencies(): Promise<readonly Choice[]>;
  banks(): Promise<readonly Choice[]>;
  /** Facilities whose names have these words, those that are near first, and the one that is chosen already. */
  facilities(words: string, chosen: string, near: Near): Promise<readonly Choice[]>;
};

/** Where a list of places begins: in a ward, else in a province, else in that of a facility. */
export type Near = { readonly ward?: string; readonly province?: string; readonly beside?: string };

/** What was searched for in the lists that are too long to show whole, by question. */
export type Searched = Readonly<Record<string, string>>;

/** The lists of all questions of a page, those that are hidden as well: an answer may bring them up without a new page. */
export async function listsFor(source: ListSource, page: Page, answers: Answers, searched: Searched, home: Near): Promise<Lists> {
  const lists = page.questions.map(
    async (question) => [listName(question, answers), await listOf(source, question, answers, searched, home)] as const,
  );
  return Object.fromEntries((await Promise.all(lists)).flatMap(([name, list]) => (name && list ? [[name, list]] : [])));
}

/** The wards of each province are a list of their own. */
export function listName(question: Question, answers: Answers): string | undefined {
  switch (question.kind) {
    case 'ward':
      return `${question.key}@${textAnswer(answers, question.provinceQuestion) ?? ''}`;
    case 'province':
    case 'agency':
    case 'bank':
    case 'facility':
      return question.key;
    default:
      return undefined;
  }
}

async function listOf(
  source: ListSource,
  question: Question,
  answers: Answers,
  searched: Searched,
  home: Near,
): Promise<readonly Choice[] | undefined> {
  switch (question.kind) {
    case 'province':
      return source.provinces();
    case 'ward':
      return wardsOf(source, textAnswer(answers, question.provinceQuestion));
    case 'agency':
      return source.agencies();
    case 'bank':
      return source.banks();
    case 'facility':
      return source.facilities(
        searched[question.key] ?? '',
        textAnswer(answers, question.key) ?? '',
        nearWard(question, answers) ?? home,
      );
    default:
      return undefined;
  }
}

function nearWard(question: Extract<Question, { kind: 'facility' }>, answers: Answers): Near | undefined {
  const ward = question.nearWard === undefined ? '' : textAnswer(answers, question.nearWard);
  return ward === undefined || ward === '' ? undefined : { ward };
}

async function wardsOf(source: ListSource, provinceCode: string | undefined): Promise<readonly Choice[]> {
  return provinceCode === undefined || provinceCode === '' ? [] : source.wards(provinceCode);
}

/** Name of the field with the words of a search, and of the same in an address. */
export function searchField(question: Pick<Question, 'key'>): string {
  return `${question.key}.search`;
}

/** The searches of a page that an address names, or a form that was posted. */
export function searchedIn(page: Page, given: { get(name: string): unknown }): Searched {
  const searches = page.questions.flatMap((question) => {
    const words = question.kind === 'facility' ? given.get(searchField(question)) : null;
    return typeof words === 'string' && words.trim() !== '' ? [[question.key, words.trim()] as const] : [];
  });
  return Object.fromEntries(searches);
}
