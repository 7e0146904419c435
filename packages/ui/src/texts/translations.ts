import type { TranslatedLanguage } from '@openvssid/core';

/** The translations of one language, by area; each has the shape of the area's texts or a part of it. */
export type Translations = Readonly<Record<string, object>>;

const provided = new Map<TranslatedLanguage, Translations>();
const made = new WeakMap<object, object>();

/** Once for each language, before the first text is read: all on the server, the reader's own in the browser. */
export function provideTranslations(language: TranslatedLanguage, translations: Translations): void {
  provided.set(language, translations);
}

/** The area's texts in this language; what is not translated is in English. */
export function translated<Texts extends object>(language: TranslatedLanguage, area: string | undefined, english: Texts): Texts {
  const translation = area === undefined ? undefined : provided.get(language)?.[area];
  if (translation === undefined) return english;
  const known = made.get(translation);
  if (isLike(known, english)) return known;
  const texts = laidOver(english, translation);
  made.set(translation, texts);
  return texts;
}

/** `base` with every text that `over` has in the same place. */
function laidOver<Text>(base: Text, over: unknown): Text {
  if (typeof base !== 'object' || base === null) return isLike(over, base) ? over : base;
  const given = new Map(Object.entries(typeof over === 'object' && over !== null ? over : {}));
  const parts = Object.entries(base).map(([name, part]) => [name, laidOver<unknown>(part, given.get(name))] as const);
  return Object.assign(Array.isArray(base) ? [] : {}, base, Object.fromEntries(parts));
}

function isLike<Text>(value: unknown, base: Text): value is Text {
  return typeof value === typeof base;
}
