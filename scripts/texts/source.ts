import type { TranslatedLanguage } from '../../packages/core/src/language.ts';

/** One text of ours that readers of other languages see: where it stands, its two sources, and what each translation makes of it. */
export type Source = {
  readonly path: string;
  readonly vi: string;
  readonly en: string;
  readonly in: Readonly<Record<TranslatedLanguage, string | undefined>>;
};

export type LeftOver = { readonly language: TranslatedLanguage; readonly path: string };
