import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '@openvssid/core';
import { parse } from 'yaml';
import type { z } from 'zod';

const CONTENT = new URL('../../../../content/', import.meta.url);

/** What stands in a file of content/: its name without the language, the head that was asked for, and the Markdown below it. */
export type ReadText<Head> = { slug: string; head: Head; markdown: string };

/** The texts of a folder of content/ in one language (content/README.md), in the order of their names. Throws, with the file's name, where a head is not as it should be. */
export function readTexts<Head>(folder: string, language: Language, head: z.ZodType<Head>): ReadText<Head>[] {
  const ending = `.${language}.md`;
  return readdirSync(new URL(`${folder}/`, CONTENT))
    .filter((name) => name.endsWith(ending))
    .map((name) => readText(`${folder}/${name}`, name.slice(0, -ending.length), head));
}

function readText<Head>(path: string, slug: string, head: z.ZodType<Head>): ReadText<Head> {
  const [, front, markdown] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(new URL(path, CONTENT), 'utf8')) ?? [];
  const read = head.safeParse(front === undefined ? undefined : parse(front));
  if (!read.success || markdown === undefined) throw new Error(`content/${path}: the head is not as it should be`);
  return { slug, head: read.data, markdown };
}
