import { ok, refuse, writtenIn } from '@openvssid/core';
import { CALCULATOR_NAMES, CALCULATORS } from '@openvssid/rules';
import { z } from 'zod';
import { bilingual } from '../http/schemas.ts';
import { languageOf, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { type Guide, lifeEvent, readGuides } from './guides.ts';
import { sectionKey } from './sections.ts';

const tags = ['life events'];
const html = z.string().describe('Made here from Markdown; holds no foreign HTML');
const language = z.enum(['vi', 'en']).optional().describe('Left out: the reader’s own');
const querystring = z.object({ language });
const entry = z.object({ event: lifeEvent, title: z.string(), summary: z.string() });
const guide = entry.extend({
  updated: z.iso.date(),
  calculators: z.array(z.object({ name: z.enum(CALCULATOR_NAMES), title: bilingual })).describe('At /calculators/{name}'),
  answer: html,
  sections: z.array(
    z.object({
      key: sectionKey,
      title: z.string(),
      html,
      verified: z.boolean().describe('false: told as it is usually done, not compared with the legal text'),
    }),
  ),
});

/** Sickness, a birth, a lost job …: what one gets, with which papers, where. Read once when the server starts, open to everybody. */
export function lifeEventRoutes(api: Api): void {
  const guides = readGuides();

  api.get(
    '/api/life-events',
    {
      config: { access: 'open' },
      schema: {
        summary: 'The guides by event of life',
        tags,
        querystring,
        response: { 200: z.object({ guides: z.array(entry) }) },
      },
    },
    async (request) => {
      const read = request.query.language ?? writtenIn(languageOf(request));
      return { guides: guides[read].map(({ event, title, summary }) => ({ event, title, summary })) };
    },
  );

  api.get(
    '/api/life-events/:event',
    {
      config: { access: 'open' },
      schema: {
        summary: 'One guide: who, how much, papers, where, how long, legal basis',
        tags,
        params: z.object({ event: z.string().max(100) }),
        querystring,
        response: { 200: guide },
      },
    },
    async (request) => {
      const read = request.query.language ?? writtenIn(languageOf(request));
      const found = guides[read].find(({ event }) => event === request.params.event);
      return shown(valueOf(found ? ok(found) : refuse('not-found')));
    },
  );
}

function shown({ event, title, summary, updated, calculators, answer, sections, unverified }: Guide): z.infer<typeof guide> {
  return {
    event,
    title,
    summary,
    updated,
    calculators: calculators.map((name) => ({ name, title: CALCULATORS[name].title })),
    answer,
    sections: sections.map((section) => ({ ...section, verified: !unverified.includes(section.key) })),
  };
}
