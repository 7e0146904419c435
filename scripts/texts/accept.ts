import { TRANSLATED_LANGUAGES } from '../../packages/core/src/language.ts';
import { digestOf, readAccepted, writeAccepted } from './accepted.ts';
import { everySource } from './sources.ts';

/**
 * `npm run texts:accept -- [language …] [path]`: says that a translator has looked at every translation (of a path that begins so)
 * and that it says what the Vietnamese and the English say now.
 */
const words = process.argv.slice(2);
const languages = TRANSLATED_LANGUAGES.filter((language) => words.includes(language));
const [prefix = ''] = words.filter((word) => !languages.some((language) => language === word));

const { sources } = await everySource();
for (const language of languages.length > 0 ? languages : TRANSLATED_LANGUAGES) {
  const before = readAccepted(language);
  const translated = sources.filter((source) => source.in[language] !== undefined);
  const changed = translated.filter((source) => source.path.startsWith(prefix) && before.get(source.path) !== digestOf(source));
  const known = translated.filter(({ path }) => before.has(path)).map(({ path }) => [path, before.get(path) ?? ''] as const);
  writeAccepted(language, new Map([...known, ...changed.map((source) => [source.path, digestOf(source)] as const)]));
  for (const { path } of changed) console.log(`${language} ${path}`);
  console.log(`${language}: ${changed.length} accepted, ${translated.length} translated of ${sources.length}.`);
}
