import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const areas = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter((file) => /^(?!define-texts|translations).*(?<!\.test)\.ts$/.test(file))
    .map(async (file) => [file, Object.values(await import(new URL(file, import.meta.url).href))] as const),
);

/** Names and abbreviations, alone or between figures. */
const SAME_IN_BOTH = /^([^\p{L}]|OpenVssID|VNeID|VssID|VND|E-?mail|Tiếng Việt|English|[A-Z0-9/.-]+)*$/u;
/** The language switch speaks the other language. */
const IN_ENGLISH_ON_PURPOSE = ['English'];
const ENGLISH =
  /\b(the|your|and|please|card|sign|password|settings|error|help|back|search|page|loading|submit|cancel|ok|online|email us|update|menu|file|upload|download|click)\b/i;

describe.each(areas)('texts/%s', (_file, exported) => {
  const texts = exported.filter(isTexts);
  const pairs = texts.flatMap(({ vi, en }) => pairsOf(vi, en, ''));

  it('has texts in both languages', () => {
    expect(pairs.length).toBeGreaterThan(0);
  });

  it.each(pairs)('$path is written in both languages', ({ vi, en }) => {
    expect(vi.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    if (!SAME_IN_BOTH.test(vi)) expect(vi).not.toBe(en);
  });

  it.each(pairs.filter(({ vi }) => !IN_ENGLISH_ON_PURPOSE.includes(vi)))('$path has no English in Vietnamese', ({ vi }) => {
    expect(vi).not.toMatch(ENGLISH);
  });
});

type Pair = { path: string; vi: string; en: string };

function isTexts(value: unknown): value is { vi: unknown; en: unknown } {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;
}

type Sentence = (...values: never[]) => unknown;

function isSentence(value: unknown): value is Sentence {
  return typeof value === 'function';
}

function pairsOf(vi: unknown, en: unknown, path: string): Pair[] {
  if (typeof vi === 'string' && typeof en === 'string') return [{ path, vi, en }];
  if (isSentence(vi) && isSentence(en)) return [{ path, vi: filled(vi), en: filled(en) }];
  if (typeof vi !== 'object' || vi === null || typeof en !== 'object' || en === null) throw new Error(`${path} differs in shape`);
  const english = new Map(Object.entries(en));
  return Object.entries(vi).flatMap(([name, value]) => pairsOf(value, english.get(name), `${path}.${name}`));
}

/** Gaps are filled with figures, which read the same in both languages; most sentences take them as words, some as numbers. */
function filled(sentence: Sentence): string {
  try {
    return String(Reflect.apply(sentence, undefined, ['7', '7', '7', '7']));
  } catch {
    return String(Reflect.apply(sentence, undefined, [7, 7, 7, 7]));
  }
}
