import { readFileSync } from 'node:fs';
import type { Bilingual } from '@openvssid/procedures';

const read = new Map<string, Bilingual>();

/** The guide of a service, as written in its folder; read once. */
export function guideOf(procedure: string): Bilingual {
  const known = read.get(procedure);
  if (known) return known;
  const guide = { vi: textOf(procedure, 'vi'), en: textOf(procedure, 'en') };
  read.set(procedure, guide);
  return guide;
}

/** Who a service is for, in a line: the first sentence below the first heading of its guide. */
export function whoForOf(procedure: string): Bilingual {
  const { vi, en } = guideOf(procedure);
  return { vi: firstSentence(vi), en: firstSentence(en) };
}

function firstSentence(markdown: string): string {
  return /^## .*\n+([^\n]+?\.)(\s|$)/m.exec(markdown)?.[1] ?? '';
}

function textOf(procedure: string, language: 'vi' | 'en'): string {
  return readFileSync(new URL(`./${procedure}/guide.${language}.md`, import.meta.resolve('@openvssid/procedures')), 'utf8');
}
