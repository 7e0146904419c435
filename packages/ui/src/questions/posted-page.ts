import type { Page, Question } from '@openvssid/procedures/forms';
import { type Searched, searchedIn } from './lists.ts';

/** What stood in the fields: text, and of boxes to tick the values of those that were. */
export type PostedAnswers = Readonly<Record<string, string | readonly string[]>>;

/** One page as the browser sends it. */
export type PostedPage = {
  /** Version of the draft that the page was made from. */
  readonly version: number;
  /** What of the draft stood on the page when it was shown. */
  readonly seen: string;
  readonly asked: readonly string[];
  /** The pages there were when it was shown. */
  readonly pages: readonly string[];
  readonly answers: PostedAnswers;
  readonly files: readonly { readonly question: string; readonly file: File }[];
  /** Words to look for in lists too long to show, by question. */
  readonly searched: Searched;
  /** Id of the file to be removed, if that was asked for. */
  readonly remove: string;
  /** The person has seen the newer answers and wants these. */
  readonly keep: boolean;
};

export function readPostedPage(page: Page, data: FormData): PostedPage {
  return {
    version: Number(text(data, 'version')) || 0,
    seen: text(data, 'seen'),
    asked: list(data, 'asked'),
    pages: list(data, 'pages'),
    answers: postedAnswers(page, data),
    files: page.questions
      .filter(({ kind }) => kind === 'fileList')
      .flatMap(({ key }) => filesOf(data, key).map((file) => ({ question: key, file }))),
    searched: searchedIn(page, data),
    remove: text(data, 'fileId'),
    keep: data.has('keep'),
  };
}

/** Whether the file that an error misses came with the page itself: it was saved before its files went up. */
export function cameAlong({ files }: Pick<PostedPage, 'files'>, error: { field: string; code: string }): boolean {
  return error.code === 'required-file' && files.some(({ question }) => question === error.field);
}

export function postedAnswers(page: Page, data: FormData): PostedAnswers {
  return Object.fromEntries(page.questions.flatMap((question) => postedAnswer(question, data)));
}

function postedAnswer({ key, kind }: Question, data: FormData): (readonly [string, string | readonly string[]])[] {
  if (kind === 'multiChoice') {
    const ticked = data.getAll(key).filter((value) => typeof value === 'string');
    return ticked.length === 0 ? [] : [[key, ticked]];
  }
  return typeof data.get(key) === 'string' ? [[key, text(data, key)]] : [];
}

function filesOf(data: FormData, key: string): File[] {
  return data.getAll(key).flatMap((given) => (given instanceof File && given.size > 0 ? [given] : []));
}

function list(data: FormData, name: string): string[] {
  return text(data, name).split(',').filter(Boolean);
}

function text(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
