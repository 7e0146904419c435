import { readFileSync } from 'node:fs';
import type { Bilingual } from '@openvssid/procedures';
import { renderMarkdown } from '../content/markdown.ts';

type Guide = { html: Bilingual; whoFor: Bilingual };
const read = new Map<string, Guide>();

/** The guide of a service as HTML, from its folder; without its title, which stands on the page already. */
export function guideOf(procedure: string): Bilingual {
  return readGuide(procedure).html;
}

/** Who a service is for, in a line: the first sentence below the first heading of its guide. */
export function whoForOf(procedure: string): Bilingual {
  return readGuide(procedure).whoFor;
}

function readGuide(procedure: string): Guide {
  const known = read.get(procedure);
  if (known) return known;
  const [vi, en] = [textOf(procedure, 'vi'), textOf(procedure, 'en')];
  const guide = {
    html: { vi: renderMarkdown(withoutTitle(vi)), en: renderMarkdown(withoutTitle(en)) },
    whoFor: { vi: firstSentence(vi), en: firstSentence(en) },
  };
  read.set(procedure, guide);
  return guide;
}

function withoutTitle(markdown: string): string {
  return markdown.replace(/^# .*\n+/, '');
}

function firstSentence(markdown: string): string {
  return /^## .*\n+([^\n]+?\.)(\s|$)/m.exec(markdown)?.[1] ?? '';
}

function textOf(procedure: string, language: 'vi' | 'en'): string {
  return readFileSync(new URL(`./${procedure}/guide.${language}.md`, import.meta.resolve('@openvssid/procedures')), 'utf8');
}
