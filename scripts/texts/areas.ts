import { TRANSLATED_LANGUAGES, type TranslatedLanguage } from '../../packages/core/src/language.ts';
import type { Translations } from '../../packages/ui/src/texts/translations.ts';
import { translations as ja } from '../../packages/ui/src/texts/ja/index.ts';
import { translations as ko } from '../../packages/ui/src/texts/ko/index.ts';
import { translations as zh } from '../../packages/ui/src/texts/zh/index.ts';
import { leavesOf } from './leaves.ts';
import type { LeftOver, Source } from './source.ts';

const TRANSLATIONS: Readonly<Record<TranslatedLanguage, Translations>> = { ko, ja, zh };

/** Read by officers alone, or in an area that both apps share by one of them. */
const FOR_OFFICERS = ['shell.consoleName', 'shell.queue', 'shell.agency', 'shell.otherLanguage'];

type Area = { readonly area?: string; readonly vi: object; readonly en: object };

/** The texts of the citizen app: those that name an area. An area without a name is the console's. */
export async function areaSources(files: readonly string[]): Promise<{ sources: Source[]; leftOver: LeftOver[] }> {
  const modules = await Promise.all(files.map((file) => import(file) as Promise<Record<string, unknown>>));
  const areas = modules.flatMap((module) => Object.values(module)).filter(isArea);
  const sources = areas.flatMap(({ area, vi, en }) => (area === undefined ? [] : sourcesOf(area, vi, en)));
  return { sources, leftOver: TRANSLATED_LANGUAGES.flatMap((language) => leftOverIn(language, sources)) };
}

function sourcesOf(area: string, vi: object, en: object): Source[] {
  const english = leavesOf(en);
  const own = TRANSLATED_LANGUAGES.map((language) => [language, leavesOf(TRANSLATIONS[language][area] ?? {})] as const);
  return [...leavesOf(vi)]
    .filter(([path]) => !FOR_OFFICERS.includes(area + path))
    .map(([path, text]) => ({
      path: area + path,
      vi: text,
      en: english.get(path) ?? '',
      in: byLanguage((language) => new Map(own).get(language)?.get(path)),
    }));
}

export function byLanguage<Value>(valueOf: (language: TranslatedLanguage) => Value): Record<TranslatedLanguage, Value> {
  return { ko: valueOf('ko'), ja: valueOf('ja'), zh: valueOf('zh') };
}

function leftOverIn(language: TranslatedLanguage, sources: readonly Source[]): LeftOver[] {
  const known = new Set(sources.map(({ path }) => path));
  return Object.entries(TRANSLATIONS[language]).flatMap(([area, texts]) =>
    [...leavesOf(texts).keys()].filter((path) => !known.has(area + path)).map((path) => ({ language, path: area + path })),
  );
}

function isArea(value: unknown): value is Area {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value && 'ko' in value;
}
