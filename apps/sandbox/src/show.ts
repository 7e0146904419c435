import type { FastifyReply, FastifyRequest } from 'fastify';
import { html, type Html } from './html.ts';
import { layout, type PageName } from './layout.ts';
import { type Language, texts } from './texts.ts';

export const LANGUAGE_COOKIE = 'openvssid_language';

/** Sends a page in its frame, in the reader's language. */
export function show(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageName,
  content: (language: Language) => Html,
): FastifyReply {
  const language = languageOf(request);
  return reply.type('text/html; charset=utf-8').send(layout(page, language, request.url, content(language)).html);
}

export function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.url.startsWith('/api/')) return reply.code(404).send({ error: 'not found' });
  return show(
    request,
    reply.code(404),
    'message',
    (language) =>
      html`<h1>${texts[language].notFound}</h1>
        <p><a href="/">${texts[language].back}</a></p>`,
  );
}

/** What the reader chose; else `otherwise`, else what the browser prefers. */
export function languageOf(request: FastifyRequest, otherwise?: Language): Language {
  const chosen = new RegExp(`(?:^|; )${LANGUAGE_COOKIE}=(vi|en)`).exec(request.headers.cookie ?? '')?.[1];
  return (chosen ?? otherwise ?? request.headers['accept-language'] ?? '').startsWith('en') ? 'en' : 'vi';
}
