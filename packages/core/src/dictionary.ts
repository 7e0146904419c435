import { formatDong } from './dong.ts';
import { formatDay, formatMonth } from './format.ts';
import { isTranslatedLanguage, type Language, type ReaderLanguage, type TranslatedLanguage } from './language.ts';

/** By the Vietnamese text, as somebody would look it up; `{name}` stands for what is filled in. */
export type Dictionary = Readonly<Record<string, string>>;

export type Translator = {
  /**
   * The translation of a text of ours, undefined where there is none. What was filled into it is translated where it is a text of ours
   * too (the label of a question in a complaint about its answer), written as this language does where it is a day or money, and stays
   * as it is otherwise (a name, what an officer wrote).
   */
  translate(text: Readonly<Record<Language, string>>): string | undefined;
  /** The entries that translate this Vietnamese text and what is filled into it. */
  entriesOf(vi: string): ReadonlySet<string>;
  readonly entries: readonly string[];
};

type Template = { entry: string; pattern: RegExp; names: readonly string[] };

/**
 *     const { translate } = createTranslator('ko', { 'Thiếu giấy tờ: {document}.': '서류가 없습니다: {document}.' });
 *     translate({ vi: 'Thiếu giấy tờ: giấy ra viện.', en: 'A document is missing: giấy ra viện.' });
 */
export function createTranslator(language: TranslatedLanguage, dictionary: Dictionary): Translator {
  const texts = new Map(Object.entries(dictionary));
  // The longest first: it says the most.
  const templates = [...texts.keys()].sort((a, b) => b.length - a.length).flatMap(readTemplate);
  const templateOf = (vi: string) => templates.find(({ pattern }) => pattern.test(vi));

  /** Notes in `used` which entries a text takes. */
  const found = (vi: string, used: Set<string>): string | undefined => {
    const template = texts.has(vi) ? undefined : templateOf(vi);
    const entry = template?.entry ?? vi;
    const text = texts.get(entry);
    if (text === undefined) return undefined;
    used.add(entry);
    const parts = template?.pattern.exec(vi)?.slice(1) ?? [];
    return text.replace(PLACE, (place, name: string) => {
      const part = parts[template?.names.indexOf(name.toLowerCase()) ?? -1];
      return part === undefined ? place : filledIn(part, used);
    });
  };

  /** Inside a sentence a label begins with a small letter; several things are listed. */
  const filledIn = (part: string, used: Set<string>): string => {
    if (part.includes('; '))
      return part
        .split('; ')
        .map((one) => filledIn(one, used))
        .join('; ');
    const capitalised = part.split('/').map(upperFirst).join('/');
    const label = [part, upperFirst(part), capitalised].find((one) => texts.has(one));
    return found(label ?? part, used) ?? labels(part, used) ?? sentences(part, used) ?? written(part, language);
  };

  /** Several labels with commas between, and nothing else: a name or an address has commas, too. */
  const labels = (part: string, used: Set<string>): string | undefined => {
    const each = part.split(', ').map((one) => [one, upperFirst(one)].find((label) => texts.has(label)));
    if (each.length === 1 || !each.every((label) => label !== undefined)) return undefined;
    return each.map((label) => found(label, used)).join(language === 'ko' ? ', ' : '、');
  };

  /** Two texts of ours, one after the other. */
  const sentences = (part: string, used: Set<string>): string | undefined => {
    const ends = [...part.matchAll(/\. /g)].map(({ index }) => index + 1);
    const end = ends.find((one) => texts.has(part.slice(0, one)) && texts.has(part.slice(one + 1)));
    if (end === undefined) return undefined;
    const both = [part.slice(0, end), part.slice(end + 1)].map((one) => found(one, used) ?? one);
    return both.join(language === 'ko' ? ' ' : '');
  };

  return {
    entries: [...texts.keys()],
    entriesOf(vi) {
      const used = new Set<string>();
      found(vi, used);
      return used;
    },
    translate({ vi, en }) {
      if (vi !== en) return found(vi, new Set());
      // The same in both is a day, a number, a name or somebody's own words.
      const own = written(vi, language);
      return own === vi ? undefined : own;
    },
  };
}

/** Adds to every text in a value its translation for this reader; for readers of our own languages it is the value itself. */
export function withTranslations<Value>(value: Value, language: ReaderLanguage, translators: Translators): Value {
  return isTranslatedLanguage(language) ? added(value, language, translators[language]) : value;
}

export type Translators = Readonly<Record<TranslatedLanguage, Translator>>;

const PLACE = /\{(\w+)\}/g;
/** What stands in a gap of this name; in any other stand words. */
const GAPS: Readonly<Record<string, string>> = {
  number: '\\S+',
  url: '\\S+',
  code: '\\S+',
  day: '\\d{2}/\\d{2}/\\d{4}',
  month: '\\d{2}/\\d{4}',
  time: '\\d{2}:\\d{2}',
  moment: '\\d{2}:\\d{2}, \\d{2}/\\d{2}/\\d{4}',
  percent: '[\\d.,]+%',
};
const DAY = /^\d{2}\/\d{2}\/\d{4}$/;
const MONTH = /^\d{2}\/\d{4}$/;
const MOMENT = /^(?<time>\d{2}:\d{2}), (?<day>\d{2}\/\d{2}\/\d{4})$/;
const MONEY = /^-?[\d.]+\u00a0đ$/;

function added<Value>(value: Value, language: TranslatedLanguage, translator: Translator): Value {
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, added<unknown>(part, language, translator)] as const);
  const copy = Object.assign(Array.isArray(value) ? [] : {}, value, Object.fromEntries(parts));
  const translation = translationOf(value, translator);
  return translation === undefined ? copy : Object.assign(copy, { [language]: translation });
}

/** A text, or the sentences of one: translated all or not at all. */
function translationOf(value: object, { translate }: Translator): string | string[] | undefined {
  if (!('vi' in value && 'en' in value)) return undefined;
  const { vi, en } = value;
  if (typeof vi === 'string' && typeof en === 'string') return translate({ vi, en });
  if (!isTexts(vi) || !isTexts(en) || vi.length === 0) return undefined;
  const sentences = vi.map((sentence, i) => translate({ vi: sentence, en: en[i] ?? '' }));
  return sentences.every((sentence) => sentence !== undefined) ? sentences : undefined;
}

function written(part: string, language: TranslatedLanguage): string {
  const iso = (day: string) => day.split('/').reverse().join('-');
  if (DAY.test(part)) return formatDay(iso(part), language);
  if (MONTH.test(part)) return formatMonth(iso(part), language);
  if (MONEY.test(part)) return formatDong(Number(part.replace(/[^\d-]/g, '')), language);
  const { time, day } = MOMENT.exec(part)?.groups ?? {};
  return time && day ? `${formatDay(iso(day), language)} ${time}` : part;
}

function readTemplate(entry: string): Template[] {
  const names = [...entry.matchAll(PLACE)].map(([, name = '']) => name.toLowerCase());
  if (names.length === 0) return [];
  const gaps = names.map((name) => `(${GAPS[name] ?? '.+'})`);
  const source = entry.split(/\{\w+\}/).reduce((text, part, i) => text + escaped(part) + (gaps[i] ?? ''), '');
  return [{ entry, names, pattern: new RegExp(`^${source}$`, 's') }];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
