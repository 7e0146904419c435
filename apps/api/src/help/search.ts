import { nameKey } from '@openvssid/core';
import type { Heading } from '../content/markdown.ts';

/** A run of a text; `hit` is what was searched for. */
export type Part = { text: string; hit: boolean };
/** What the search reads of a page, whatever else the page is. */
export type Searchable = { title: string; summary: string; headings: readonly Heading[]; text: string; order: number };
export type Found<Page> = { page: Page; title: Part[]; excerpt: Part[] };

const WORD = /[\p{L}\p{N}]+/gu;
const WEIGHTS = { title: 12, heading: 4, text: 1 };
const MOST_WORDS = 12;
const EXCERPT_LENGTH = 180;

/** A place to look in: its words as a set, and all of them in a row. */
type Place = { words: ReadonlySet<string>; row: string };
type Indexed = { title: Place; heading: Place; text: Place; paragraphs: readonly (Place & { text: string })[] };
export type Search<Page> = (wanted: string, most: number) => Found<Page>[];

/**
 * Makes the search over some pages: marks and capitals make no difference, the beginning of a word is enough.
 * Those that hold every word come first; where none does, those that hold at least half of them.
 */
export function makeSearch<Page extends Searchable>(pages: readonly Page[]): Search<Page> {
  const index = pages.map((page) => ({
    page,
    title: placeOf(page.title),
    heading: placeOf(page.headings.map(({ text }) => text).join(' ')),
    text: placeOf(`${page.summary} ${page.text}`),
    paragraphs: [page.summary, ...page.text.split('\n')].map((text) => ({ text, ...placeOf(text) })),
  }));
  return (wanted, most) => {
    const words = [...new Set(wordsOf(wanted))].slice(0, MOST_WORDS);
    if (words.length === 0) return [];
    const rated = index.map((indexed) => ({ indexed, ...rate(indexed, words) }));
    const enough = rated.some(({ held }) => held === words.length) ? words.length : Math.ceil(words.length / 2);
    return rated
      .filter(({ held }) => held >= enough)
      .toSorted((a, b) => b.held - a.held || b.score - a.score || a.indexed.page.order - b.indexed.page.order)
      .slice(0, most)
      .map(({ indexed }) => ({
        page: indexed.page,
        title: marked(indexed.page.title, words),
        excerpt: marked(cut(bestParagraph(indexed, words), words), words),
      }));
  };
}

function wordsOf(text: string): string[] {
  return nameKey(text).match(WORD) ?? [];
}

function placeOf(text: string): Place {
  const words = wordsOf(text);
  return { words: new Set(words), row: words.join(' ') };
}

/** A word counts where it weighs most, as it stands more than as a beginning; the words in one row count once more. */
function rate({ title, heading, text }: Indexed, words: readonly string[]): { held: number; score: number } {
  const places = [
    [title, WEIGHTS.title],
    [heading, WEIGHTS.heading],
    [text, WEIGHTS.text],
  ] as const;
  const best = words.map((wanted) => Math.max(...places.map(([place, weight]) => weight * howWell(place, wanted))));
  const row = words.join(' ');
  const inARow =
    words.length > 1 ? places.filter(([place]) => place.row.includes(row)).map(([, weight]) => weight * words.length) : [];
  return {
    held: best.filter((weight) => weight > 0).length,
    score: [...best, ...inARow].reduce((sum, weight) => sum + weight, 0),
  };
}

function howWell({ words, row }: Place, wanted: string): number {
  if (words.has(wanted)) return 1;
  return wanted.length > 1 && ` ${row}`.includes(` ${wanted}`) ? 0.5 : 0;
}

/** The one that holds most of the words. */
function bestParagraph({ paragraphs }: Indexed, words: readonly string[]): string {
  const rated = paragraphs.map((paragraph) => ({
    paragraph,
    held: words.filter((wanted) => howWell(paragraph, wanted) > 0).length,
  }));
  return rated.reduce((a, b) => (b.held > a.held ? b : a)).paragraph.text;
}

/** A line or two around the first of the words. */
function cut(paragraph: string, words: readonly string[]): string {
  if (paragraph.length <= EXCERPT_LENGTH) return paragraph;
  const first = [...paragraph.matchAll(WORD)].find(([word]) => isHit(word, words))?.index ?? 0;
  const from = first < EXCERPT_LENGTH / 2 ? 0 : paragraph.indexOf(' ', first - EXCERPT_LENGTH / 3) + 1;
  const end = paragraph.lastIndexOf(' ', from + EXCERPT_LENGTH);
  const to = from + EXCERPT_LENGTH >= paragraph.length ? paragraph.length : end;
  return `${from > 0 ? '… ' : ''}${paragraph.slice(from, to)}${to < paragraph.length ? ' …' : ''}`;
}

function marked(text: string, words: readonly string[]): Part[] {
  const parts: Part[] = [];
  const add = (part: string, hit: boolean) => {
    const last = parts.at(-1);
    if (part === '') return;
    if (last?.hit === hit) last.text += part;
    else parts.push({ text: part, hit });
  };
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    add(text.slice(done, index), false);
    add(word, isHit(word, words));
    done = index + word.length;
  }
  add(text.slice(done), false);
  return parts;
}

function isHit(word: string, words: readonly string[]): boolean {
  const key = nameKey(word);
  return words.some((wanted) => key === wanted || (wanted.length > 1 && key.startsWith(wanted)));
}
