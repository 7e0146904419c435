import { z } from 'zod';
import { renderMarkdown } from '../content/markdown.ts';

/** What every guide answers, in this order. */
export const sectionKey = z.enum(['who', 'how-much', 'papers', 'where', 'how-long', 'often-mistaken', 'legal-basis']);

export type Section = { key: z.infer<typeof sectionKey>; title: string; html: string };

const HEADING = /^## (.+) \{#([a-z-]+)\}$/gm;

/**
 * Takes a guide apart at its headings, `## Ai được hưởng? {#who}`: the title is the guide's own, the key says which question it answers.
 * Throws, with the file's name, where a question is not answered or not in its turn.
 */
export function readSections(file: string, markdown: string): { answer: string; sections: Section[]; plain: string } {
  const [answer = '', ...parts] = markdown.split(HEADING);
  const sections = sectionKey.options.map((key, index) => {
    const [title, found, body] = parts.slice(index * 3);
    if (title === undefined || found !== key || !body?.trim())
      throw new Error(`${file}: section ${index + 1} should be «${key}»`);
    return { key, title, html: renderMarkdown(body) };
  });
  if (answer.trim() === '' || parts.length !== sections.length * 3)
    throw new Error(`${file}: an answer first, then seven sections`);
  return { answer, sections, plain: markdown.replaceAll(HEADING, '## $1') };
}
