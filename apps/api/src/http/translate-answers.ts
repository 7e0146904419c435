import type { FastifyInstance } from 'fastify';
import { isTranslatedLanguage, withTranslations } from '@openvssid/core';
import { translators } from '../translations/translate.ts';
import { languageOf } from './answer.ts';

/**
 * To somebody who reads neither of our two languages every text of an answer (`{ vi, en }`) goes out with its translation beside:
 * `{ vi, en, ko }`. All others get the answer as it was made, untouched.
 */
export function translateAnswers(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const language = languageOf(request);
    if (!isTranslatedLanguage(language) || !isJson(reply.getHeader('content-type'))) return done(null, payload);
    const text = typeof payload === 'string' ? payload : Buffer.isBuffer(payload) ? payload.toString() : '';
    if (!text.includes('"vi":')) return done(null, payload);
    const translated = JSON.stringify(withTranslations<unknown>(JSON.parse(text), language, translators));
    reply.header('content-length', Buffer.byteLength(translated));
    return done(null, translated);
  });
}

function isJson(contentType: unknown): boolean {
  return String(contentType).startsWith('application/json');
}
