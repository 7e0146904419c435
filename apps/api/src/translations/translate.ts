import {
  createTranslator,
  isTranslatedLanguage,
  type Language,
  type ReaderLanguage,
  type TranslatedLanguage,
  type Translator,
  type Translators,
} from '@openvssid/core';
import { SERVICE_DICTIONARIES } from '@openvssid/procedures/translations';
import { CALCULATOR_DICTIONARIES } from '@openvssid/rules/translations';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { chinese } from './zh.ts';

const DICTIONARIES = { ko: korean, ja: japanese, zh: chinese };

export const translators: Translators = { ko: translatorOf('ko'), ja: translatorOf('ja'), zh: translatorOf('zh') };

/** A text of the server in the reader's language; without translation it is in English. */
export function translated(text: Readonly<Record<Language, string>>, language: ReaderLanguage): string {
  return isTranslatedLanguage(language) ? (translators[language].translate(text) ?? text.en) : text[language];
}

function translatorOf(language: TranslatedLanguage): Translator {
  return createTranslator(language, {
    ...CALCULATOR_DICTIONARIES[language],
    ...SERVICE_DICTIONARIES[language],
    ...DICTIONARIES[language],
  });
}
