import type { FastifyRequest } from 'fastify';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf, findCitizen } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { networkOf } from '../sign-in/caller.ts';
import { findCard } from './find-card.ts';
import { findNumber } from './find-number.ts';
import { ownNumbers } from './own-numbers.ts';
import { placeLookUpRoutes } from './place-routes.ts';
import { cardQuery, foundCard, foundNumber, numberQuery, ownNumbersAnswer } from './schemas.ts';

const tags = ['look-ups'];

/** «Tra cứu». What concerns a person is asked by POST, so that no name stands in an address, and answers as little as can be. */
export function lookUpRoutes(api: Api, services: Services): void {
  placeLookUpRoutes(api, services);

  api.post(
    '/api/look-ups/social-insurance-number',
    {
      config: { access: 'open', whileReadingOnly: true },
      schema: {
        summary: 'Whether a person has a number: masked; in full it goes to the registered contact',
        tags,
        body: numberQuery,
        response: { 200: foundNumber },
      },
    },
    async (request) => valueOf(await findNumber(services, request.body, await visitorOf(request, services))),
  );

  api.post(
    '/api/look-ups/health-card',
    {
      config: { access: 'open', whileReadingOnly: true },
      schema: { summary: 'Validity of a health card', tags, body: cardQuery, response: { 200: foundCard } },
    },
    async (request) => valueOf(await findCard(services, request.body, await visitorOf(request, services))),
  );

  api.get(
    '/api/own-numbers',
    {
      config: { access: 'citizen' },
      schema: { summary: "One's own number and those of one's children", tags, response: { 200: ownNumbersAnswer } },
    },
    async (request) => ({ people: await ownNumbers(services, citizenOf(request).personId, request.id) }),
  );
}

type AskingRequest = FastifyRequest & { body: { challenge?: { token: string; answer: string } | undefined } };

async function visitorOf(request: AskingRequest, services: Services) {
  const citizen = await findCitizen(request, services);
  return {
    network: networkOf(request.ip),
    challenge: request.body.challenge,
    personId: citizen?.personId,
    requestId: request.id,
  };
}
