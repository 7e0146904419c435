import type { Page } from '@openvssid/procedures/forms';

/** One page as the browser sends it. */
export type PostedPage = {
  /** Version of the draft that the page was made from. */
  readonly version: number;
  /** What of the draft stood on the page when it was shown. */
  readonly seen: string;
  readonly asked: readonly string[];
  /** The pages there were when it was shown. */
  readonly pages: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
  readonly files: readonly { readonly question: string; readonly file: File }[];
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
    answers: Object.fromEntries(
      page.questions.flatMap(({ key }) => (typeof data.get(key) === 'string' ? [[key, text(data, key)]] : [])),
    ),
    files: page.questions
      .filter(({ kind }) => kind === 'fileList')
      .flatMap(({ key }) => filesOf(data, key).map((file) => ({ question: key, file }))),
    remove: text(data, 'fileId'),
    keep: data.has('keep'),
  };
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
