import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { networkOf } from '../sign-in/caller.ts';
import { admitPlaceLookUp } from './admit.ts';
import { lists } from './lists.ts';
import { mapLink } from './map-link.ts';
import type { PlaceList, PlaceRow } from './place-list.ts';
import { agency, challengeAnswer, collectingOrganisation, employer, facility, pageOf, placeQuery } from './schemas.ts';
import { type PlaceQuery, searchPlaces } from './search-places.ts';

const tags = ['look-ups'];

/** The look-ups of places: open to everybody, and nothing of a person in them. */
export function placeLookUpRoutes(api: Api, services: Services): void {
  const answer = pageFinder(services);

  api.get(
    '/api/look-ups/agencies',
    listed('Social security offices of a province, or the one that looks after a ward', agency),
    (request) => answer(request, lists.agencies),
  );
  api.get(
    '/api/look-ups/sick-leave-facilities',
    listed('Health facilities that issue sick-leave certificates', facility),
    (request) => answer(request, lists['sick-leave-facilities']),
  );
  api.get(
    '/api/look-ups/contracted-facilities',
    listed('Health facilities with a contract for insured care', facility),
    (request) => answer(request, lists['contracted-facilities']),
  );
  api.get('/api/look-ups/employers', listed('Participating employers, by name or code', employer), (request) =>
    answer(request, lists.employers),
  );
  api.get(
    '/api/look-ups/collecting-organisations',
    listed('Organisations that collect contributions, with those who collect', collectingOrganisation),
    (request) => answer(request, lists['collecting-organisations']),
  );

  api.post(
    '/api/look-ups/challenge-answers',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Answer the question that comes after many look-ups of places from one network',
        tags,
        body: challengeAnswer,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      valueOf(await admitPlaceLookUp(services, { network: networkOf(request.ip), challenge: request.body }));
      return reply.code(204).send(null);
    },
  );
}

function listed<Place extends z.ZodType>(summary: string, place: Place) {
  const config: { access: 'open' } = { access: 'open' };
  return { config, schema: { summary, tags, querystring: placeQuery, response: { 200: pageOf(place) } } };
}

type PlaceRequest = Pick<FastifyRequest, 'ip'> & { query: PlaceQuery };

function pageFinder(services: Services) {
  return async <Row extends PlaceRow>({ ip, query }: PlaceRequest, list: PlaceList<Row>) => {
    valueOf(await admitPlaceLookUp(services, { network: networkOf(ip) }));
    const { places, ...page } = valueOf(await searchPlaces(services.db, list, query));
    return { ...page, places: places.map((place) => ({ ...place, mapLink: mapLink(services.config, place.address) })) };
  };
}
