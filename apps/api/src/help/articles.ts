import type { Language } from '@openvssid/core';
import { z } from 'zod';
import { type Heading, readWords, renderMarkdown } from '../content/markdown.ts';
import { readTexts } from '../content/read-texts.ts';

/** `guides`: how something is done, step by step. `questions`: one question, one answer. */
export const articleKind = z.enum(['guides', 'questions']);
export type ArticleKind = z.infer<typeof articleKind>;

export const topic = z.enum(['account', 'card', 'records', 'services', 'safety']);

const head = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  topic,
  order: z.number().int(),
  updated: z.iso.date(),
  audience: z.enum(['everybody', 'signed-in']),
});

export type Article = z.infer<typeof head> & {
  kind: ArticleKind;
  slug: string;
  html: string;
  markdown: string;
  headings: Heading[];
  /** Its words, a paragraph a line. */
  text: string;
};

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The help centre as it stands in content/help/, in the order of the pages. Throws where a file is not as its README asks. */
export function readArticles(): Record<Language, Article[]> {
  const [vi, en] = LANGUAGES.map((language) =>
    articleKind.options.flatMap((kind) => readFolder(kind, language)).toSorted((a, b) => a.order - b.order),
  );
  return { vi: vi ?? [], en: en ?? [] };
}

function readFolder(kind: ArticleKind, language: Language): Article[] {
  return readTexts(`help/${kind}`, language, head).map(({ slug, head: read, markdown }) => ({
    ...read,
    kind,
    slug,
    markdown,
    html: renderMarkdown(markdown),
    ...readWords(markdown),
  }));
}
