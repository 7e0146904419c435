import type { ClientInit } from '@sveltejs/kit/hooks';
import { isTranslatedLanguage } from '@openvssid/core';
import { loadLanguage } from '#lib/languages/load.ts';

/** Before the page comes to life; without its texts it stays as the server has written it, which is readable and sends its forms. */
export const init: ClientInit = async () => {
  const { lang } = document.documentElement;
  if (isTranslatedLanguage(lang)) await loadLanguage(lang);
};
