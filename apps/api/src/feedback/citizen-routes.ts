import { ok, refuse } from '@openvssid/core';
import { z } from 'zod';
import { languageOf, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { findCitizen, whileSignedIn } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { networkOf } from '../sign-in/caller.ts';
import { feedbackCategory } from './feedback.ts';
import { findOwnFeedback, ownFeedback, ownFeedbackOf, ownFeedbackPage } from './own-feedback.ts';
import { sendFeedback } from './send-feedback.ts';

const tags = ['feedback'];
/** Far more than is kept: a text that is too long is told so in its own words, not as a malformed request. */
const typed = z.string().max(20_000);
const body = z.object({
  category: feedbackCategory.exclude(['access']),
  text: typed,
  replyEmail: z.email().max(200).optional().describe('A stranger’s, for the answer; of no account where somebody is signed in'),
  clientKey: z.uuid().describe('Of the form: sent twice, it is one feedback'),
});

export function citizenFeedbackRoutes(api: Api, services: Services): void {
  const { db } = services;

  api.post(
    '/api/feedback',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Writes to the agency, signed in or not',
        tags,
        body,
        response: { 200: z.object({ number: z.string(), answerBy: z.enum(['app', 'email', 'nothing']) }) },
      },
    },
    async (request) => {
      const { replyEmail, ...rest } = request.body;
      const sent = { ...rest, replyEmail, language: languageOf(request) };
      return valueOf(await sendFeedback(services, await findCitizen(request, services), networkOf(request.ip), sent));
    },
  );

  api.get(
    '/api/feedback',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'What one has written, newest first',
        tags,
        querystring: z.object({ before: z.string().max(40).optional() }),
        response: { 200: ownFeedbackPage },
      },
    },
    async (request) =>
      valueOf(await whileSignedIn(request, services, (personId) => ownFeedbackOf(db.read, personId, request.query.before))),
  );

  api.get(
    '/api/feedback/:number',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'One feedback of one’s own, with its answer',
        tags,
        params: z.object({ number: z.string().max(40) }),
        response: { 200: ownFeedback },
      },
    },
    async (request) => {
      const { number } = request.params;
      const found = valueOf(await whileSignedIn(request, services, (personId) => findOwnFeedback(db.read, personId, number)));
      return valueOf(found ? ok(found) : refuse('not-found'));
    },
  );
}
