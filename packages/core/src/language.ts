/** The languages every text of ours is written in: Vietnamese is the official one. Letters, the console and imports speak these alone. */
export type Language = 'vi' | 'en';

/** Texts of the citizen app are translated into these; what has no translation yet is shown in `writtenIn`. */
export type TranslatedLanguage = 'ko' | 'ja' | 'zh';

/** What somebody who reads the citizen app, its messages and notifications can choose. */
export type ReaderLanguage = Language | TranslatedLanguage;

export const LANGUAGES: readonly Language[] = ['vi', 'en'];
export const TRANSLATED_LANGUAGES: readonly TranslatedLanguage[] = ['ko', 'ja', 'zh'];
export const READER_LANGUAGES = ['vi', 'en', 'ko', 'ja', 'zh'] as const satisfies readonly ReaderLanguage[];

export function isReaderLanguage(value: unknown): value is ReaderLanguage {
  return READER_LANGUAGES.some((language) => language === value);
}

export function isTranslatedLanguage(value: unknown): value is TranslatedLanguage {
  return TRANSLATED_LANGUAGES.some((language) => language === value);
}

/** Which of our own two languages stands in for a text without translation: English, since whoever reads Korean seldom reads Vietnamese. */
export function writtenIn(language: ReaderLanguage): Language {
  return language === 'vi' ? 'vi' : 'en';
}

/** A text of ours, with the translations somebody has added to it. */
export type Translatable<Text = string> = Readonly<Record<Language, Text>> & {
  readonly [Translated in TranslatedLanguage]?: Text | undefined;
};

/** The text in the reader's language, or in the one that stands in for it. */
export function textIn<Text>(text: Translatable<Text>, language: ReaderLanguage): Text {
  return text[language] ?? text[writtenIn(language)];
}

/**
 * The first language of an `Accept-Language` header that we offer (RFC 9110, 12.5.4), else Vietnamese.
 *
 *     preferredLanguage('fr, ko-KR;q=0.9, en;q=0.8') // 'ko'
 */
export function preferredLanguage(acceptLanguage: string | null | undefined): ReaderLanguage {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map(readRange)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.map(({ primary }) => READER_LANGUAGES.find((language) => language === primary)).find(Boolean) ?? 'vi';
}

function readRange(range: string): { primary: string; weight: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { primary: tag.split('-')[0] ?? '', weight: quality === undefined ? 1 : Number(quality) };
}
