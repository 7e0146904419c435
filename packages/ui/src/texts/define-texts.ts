import { LANGUAGES, type Language, type TranslatedLanguage } from '@openvssid/core';
import { translated } from './translations.ts';

export { LANGUAGES };
export type { Language };

/** The shape of the Vietnamese texts, with any words in it: English must fill it exactly. */
export type SameShape<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Name in keyof T]: SameShape<T[Name]> };

export type Texts<Vietnamese extends object> = { readonly area?: string; readonly vi: Vietnamese } & {
  readonly [Other in 'en' | TranslatedLanguage]: SameShape<Vietnamese>;
};

/** A translation of an area. The compiler lets texts be missing, so that a new one can land before its translations; a test does not. */
export type TranslationOf<Area extends { readonly vi: object }> = Part<SameShape<Area['vi']>>;

type Part<T> = T extends string | ((...values: never[]) => string) ? T : { readonly [Name in keyof T]?: Part<T[Name]> };

/**
 * The texts of one area, as every reader of the citizen app gets them: the area names the translations, `ko/<area>.ts` and its siblings.
 * Without it the texts are in our own two languages, and the others are shown English.
 *
 *     const cardTexts = defineTexts({
 *       area: 'card',
 *       vi: { title: 'Thẻ BHYT', validTo: (day: string) => `Còn hạn đến ${day}` },
 *       en: { title: 'Health insurance card', validTo: (day) => `Valid until ${day}` },
 *     });
 *     cardTexts.vi.validTo('31/12/2026');
 */
export function defineTexts<Vietnamese extends object>(texts: {
  readonly area?: string;
  readonly vi: Vietnamese;
  readonly en: SameShape<Vietnamese>;
}): Texts<Vietnamese> {
  const { area, en } = texts;
  return {
    ...texts,
    get ko() {
      return translated('ko', area, en);
    },
    get ja() {
      return translated('ja', area, en);
    },
    get zh() {
      return translated('zh', area, en);
    },
  };
}
