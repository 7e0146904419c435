import type { Dictionary, TranslatedLanguage } from '@openvssid/core';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { chinese } from './zh.ts';

/** The calculators' texts for readers of these languages. */
export const CALCULATOR_DICTIONARIES: Readonly<Record<TranslatedLanguage, Dictionary>> = {
  ko: korean,
  ja: japanese,
  zh: chinese,
};
