import { createTranslator, type ReaderLanguage, type Translators, withTranslations } from '@openvssid/core';
import { SERVICE_DICTIONARIES } from '@openvssid/procedures/translations';

const translators: Translators = {
  ko: createTranslator('ko', SERVICE_DICTIONARIES.ko),
  ja: createTranslator('ja', SERVICE_DICTIONARIES.ja),
  zh: createTranslator('zh', SERVICE_DICTIONARIES.zh),
};

/** A part of a service that the app holds itself, with its texts for this reader; what comes by the API has them already. */
export function forReader<Part>(part: Part, language: ReaderLanguage): Part {
  return withTranslations(part, language, translators);
}
