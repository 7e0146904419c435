import type { Handle } from '@sveltejs/kit/hooks';
import { isTranslatedLanguage } from '@openvssid/core';

/** A page with script names the texts of its language beside its other files (LANGUAGE_FILES in vite.config.ts). */
export const nameLanguageFile: Handle = ({ event, resolve }) => {
  const { language } = event.locals;
  if (!isTranslatedLanguage(language)) return resolve(event);
  const link = `<link rel="modulepreload" href="${LANGUAGE_FILES[language]}" />`;
  return resolve(event, {
    transformPageChunk: ({ html }) => (html.includes('modulepreload') ? html.replace('</head>', `${link}</head>`) : html),
  });
};
