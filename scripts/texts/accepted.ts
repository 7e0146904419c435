import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TranslatedLanguage } from '../../packages/core/src/language.ts';
import type { Source } from './source.ts';

/** By path: a digest of the Vietnamese and the English that the translation was made from. */
export type Accepted = ReadonlyMap<string, string>;

export function readAccepted(language: TranslatedLanguage): Accepted {
  const file = fileOf(language);
  return new Map(existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(readLine) : []);
}

export function writeAccepted(language: TranslatedLanguage, accepted: Accepted): void {
  const lines = [...accepted]
    .map(([path, digest]) => `${digest} ${path}`)
    .sort((a, b) => a.slice(9).localeCompare(b.slice(9), 'en'));
  writeFileSync(fileOf(language), `${lines.join('\n')}\n`);
}

export function digestOf({ vi, en }: Pick<Source, 'vi' | 'en'>): string {
  return createHash('sha256')
    .update(JSON.stringify([vi, en]))
    .digest('hex')
    .slice(0, 8);
}

function readLine(line: string): [path: string, digest: string] {
  return [line.slice(9), line.slice(0, 8)];
}

function fileOf(language: TranslatedLanguage): string {
  return join(import.meta.dirname, `accepted.${language}.txt`);
}
