import type { TranslatedLanguage } from '@openvssid/core';
import { provideTranslations, type Translations } from '@openvssid/ui/texts/translations';

/** Each is a file of its own: nobody fetches a language they do not read. */
const FILES: Readonly<Record<TranslatedLanguage, () => Promise<{ translations: Translations }>>> = {
  ko: () => import('@openvssid/ui/texts/ko/index'),
  ja: () => import('@openvssid/ui/texts/ja/index'),
  zh: () => import('@openvssid/ui/texts/zh/index'),
};

export async function loadLanguage(language: TranslatedLanguage): Promise<void> {
  provideTranslations(language, (await FILES[language]()).translations);
}
