import {
  createTranslator,
  type ReaderLanguage,
  type TranslatedLanguage,
  type Translator,
  type Translators,
  withTranslations,
} from '@openvssid/core';
import { SERVICE_DICTIONARIES } from '@openvssid/procedures/translations';
import { CALCULATOR_DICTIONARIES } from '@openvssid/rules/translations';

const translators: Translators = {
  ko: translatorOf('ko'),
  ja: translatorOf('ja'),
  zh: translatorOf('zh'),
};

function translatorOf(language: TranslatedLanguage): Translator {
  return createTranslator(language, { ...CALCULATOR_DICTIONARIES[language], ...SERVICE_DICTIONARIES[language] });
}

/** A part of a service or a calculator that the app holds itself, with its texts for this reader; what comes by the API has them already. */
export function forReader<Part>(part: Part, language: ReaderLanguage): Part {
  return withTranslations(part, language, translators);
}
