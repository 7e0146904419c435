import { TRANSLATED_LANGUAGES } from '../../packages/core/src/language.ts';
import { translators } from '../../apps/api/src/translations/translate.ts';
import { byLanguage } from './areas.ts';
import { calculatorPairs } from './calculators.ts';
import { messagePairs } from './messages.ts';
import { rulesPairs } from './rules.ts';
import { entitlementPairs, problemPairs, servicePairs } from './services.ts';
import type { LeftOver, Source } from './source.ts';

/** Texts that the server sends in both languages and translates on the way out, by dictionaries. */
export function serverSources(): { sources: Source[]; leftOver: LeftOver[] } {
  const pairs = [
    ...servicePairs(),
    ...entitlementPairs(),
    ...problemPairs(),
    ...messagePairs(),
    ...calculatorPairs(),
    ...rulesPairs(),
  ]
    // The same in both is a name, a number or somebody's own words.
    .filter(({ vi, en }) => vi !== en && vi !== '');
  const sources = pairs.map((pair) => ({ ...pair, in: byLanguage((language) => translators[language].translate(pair)) }));
  return { sources, leftOver: TRANSLATED_LANGUAGES.flatMap((language) => leftOverIn(language, sources)) };
}

/** Entries that translate neither a text nor something that is filled into one; the examples bring each of them up. */
function leftOverIn(language: LeftOver['language'], sources: readonly Source[]): LeftOver[] {
  const { entries, entriesOf } = translators[language];
  const used = new Set(sources.flatMap(({ vi }) => [...entriesOf(vi)]));
  return entries.filter((entry) => !used.has(entry)).map((path) => ({ language, path }));
}
