import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TranslatedLanguage } from '../../packages/core/src/language.ts';
import { areaSources } from './areas.ts';
import { serverSources } from './server.ts';

/** One text of ours that readers of other languages see: where it stands, its two sources, and what each translation makes of it. */
export type Source = {
  readonly path: string;
  readonly vi: string;
  readonly en: string;
  readonly in: Readonly<Record<TranslatedLanguage, string | undefined>>;
};

export type LeftOver = { readonly language: TranslatedLanguage; readonly path: string };

/** Every text that is translated or should be, and the translations of texts that are no more. */
export async function everySource(): Promise<{ sources: Source[]; leftOver: LeftOver[] }> {
  const files = globSync(join(import.meta.dirname, '../../packages/ui/src/texts/*.ts'))
    .filter(isOfTexts)
    .sort();
  const [areas, server] = [await areaSources(files), serverSources()];
  return { sources: [...areas.sources, ...server.sources], leftOver: [...areas.leftOver, ...server.leftOver] };
}

function isOfTexts(file: string): boolean {
  return !/\.test\.ts$|^(define-texts|translations)\.ts$/.test(basename(file));
}
