import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TRANSLATED_LANGUAGES } from '@openvssid/core';
import type { Plugin } from 'vite';

const TEXTS = fileURLToPath(new URL('../../packages/ui/src/texts/', import.meta.url));

/**
 * The texts of each translated language as one file of the build, whose address the server knows (`LANGUAGE_FILES`): a page names the
 * file of its language, so that the browser fetches it in time and a page that is kept for offline keeps it too.
 */
export function languageFiles(): Plugin {
  const files = TRANSLATED_LANGUAGES.map((language) => ({ id: `${TEXTS}${language}/index.ts`, ...fileOf(language) }));
  return {
    name: 'language-files',
    config: () => ({
      define: { LANGUAGE_FILES: JSON.stringify(Object.fromEntries(files.map(({ language, path }) => [language, `/${path}`]))) },
    }),
    buildStart() {
      if (this.environment.name !== 'client') return;
      for (const { id, path } of files) this.emitFile({ type: 'chunk', id, fileName: path });
    },
  };
}

/** Named by its content, as all files of the build are: under one name it never changes. */
function fileOf(language: string): { language: string; path: string } {
  const hash = createHash('sha256');
  for (const file of readdirSync(TEXTS + language).sort()) hash.update(readFileSync(`${TEXTS}${language}/${file}`));
  return { language, path: `_app/immutable/languages/${language}.${hash.digest('base64url').slice(0, 8)}.js` };
}
