import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { areaSources } from './areas.ts';
import { serverSources } from './server.ts';
import type { LeftOver, Source } from './source.ts';

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
