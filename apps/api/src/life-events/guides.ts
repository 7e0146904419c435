import type { Language } from '@openvssid/core';
import { CALCULATOR_NAMES } from '@openvssid/rules';
import { z } from 'zod';
import { type Heading, readWords, renderMarkdown } from '../content/markdown.ts';
import { readTexts } from '../content/read-texts.ts';
import { readSections, type Section, sectionKey } from './sections.ts';

/** What happens to people and has something to do with their insurance, in the order in which it is shown. */
export const lifeEvent = z.enum([
  'sickness',
  'maternity',
  'losing-a-job',
  'retiring',
  'one-time-payment',
  'work-accident',
  'death-in-the-family',
  'joining-voluntarily',
  'household-health-insurance',
]);
export type LifeEvent = z.infer<typeof lifeEvent>;

const head = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  updated: z.iso.date(),
  calculators: z.array(z.enum(CALCULATOR_NAMES)).min(1).describe('The calculators it leads to; the first is the main one'),
  unverified: z
    .array(sectionKey)
    .describe('Sections told as they are usually done: nobody has compared them with the legal text'),
});

export type Guide = z.infer<typeof head> & {
  event: LifeEvent;
  order: number;
  /** What most people came to know, before the sections. */
  answer: string;
  sections: Section[];
  markdown: string;
  headings: Heading[];
  text: string;
};

/** The guides of content/life-events/, in the order of the events. Throws where an event has none or a file is not as its README asks. */
export function readGuides(): Record<Language, Guide[]> {
  read ??= { vi: readIn('vi'), en: readIn('en') };
  return read;
}

/** They do not change while we run. */
let read: Record<Language, Guide[]> | undefined;

function readIn(language: Language): Guide[] {
  const texts = readTexts('life-events', language, head);
  return lifeEvent.options.map((event, order) => {
    const text = texts.find(({ slug }) => slug === event);
    if (!text) throw new Error(`content/life-events: ${event} has no guide (${language})`);
    const { answer, sections, plain } = readSections(`content/life-events/${event}.${language}.md`, text.markdown);
    return { ...text.head, event, order, answer: renderMarkdown(answer), sections, markdown: plain, ...readWords(plain) };
  });
}
