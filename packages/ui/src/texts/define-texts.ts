import type { Language } from '@openvssid/core';

export type { Language };

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The shape of the Vietnamese texts, with any words in it: English must fill it exactly. */
export type SameShape<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Name in keyof T]: SameShape<T[Name]> };

/**
 * The texts of one area in both languages.
 *
 *     const cardTexts = defineTexts({
 *       vi: { title: 'Thẻ BHYT', validTo: (day: string) => `Còn hạn đến ${day}` },
 *       en: { title: 'Health insurance card', validTo: (day) => `Valid until ${day}` },
 *     });
 *     cardTexts.vi.validTo('31/12/2026');
 */
export function defineTexts<Vietnamese extends object>(texts: {
  readonly vi: Vietnamese;
  readonly en: SameShape<Vietnamese>;
}): typeof texts {
  return texts;
}
