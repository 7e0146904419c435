import type { TranslatedLanguage } from '@openvssid/core';
import { provideTranslations, type Translations } from '@openvssid/ui/texts/translations';

/**
 * The reader's own language, in the browser. By its address: an import that the bundler follows has it keep 11 kB more of Svelte and
 * SvelteKit on every first page.
 */
export async function loadLanguage(language: TranslatedLanguage): Promise<void> {
  const file: unknown = await import(/* @vite-ignore */ LANGUAGE_FILES[language]);
  if (isLanguageFile(file)) provideTranslations(language, file.translations);
}

function isLanguageFile(file: unknown): file is { translations: Translations } {
  return typeof file === 'object' && file !== null && 'translations' in file;
}
