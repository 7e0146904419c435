import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { AtDesk } from '../../applications/desk/agency-file.ts';
import { bilingual, number } from '../../http/schemas.ts';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { countHit } from '../../http/tries.ts';
import { officerWho } from '../../officers/roles.ts';
import type { Services } from '../../services.ts';
import { IMAGE_KINDS } from '../images.ts';
import { REFUSAL_REASONS, reasonWords } from '../../outbox/refusal-reasons.ts';
import { REGISTRATION_STATES } from '../registration.ts';
import { readRegistration, registrationDetail } from './detail.ts';
import { readPicture } from './picture.ts';
import { registrationFilter, registrationQueue, registrationsOf } from './queue.ts';
import { approveRegistration, askAgain, refuseRegistration, takeRegistration } from './work.ts';

const tags = ['registrations'];
const officer = { access: 'officer' } as const;
const params = z.object({ number });
const state = z.object({ state: z.enum(REGISTRATION_STATES) });
const words = z
  .string()
  .max(1_000)
  .default('')
  .transform((given) => given.normalize('NFC').trim());

/** The console's side of «Đăng ký tài khoản»: declarations to the officer's agency. */
export function registrationDeskRoutes(api: Api, services: Services): void {
  const reading = async (request: FastifyRequest): Promise<AtDesk> => {
    const at = { officer: officerWho('see-registrations', request), requestId: request.id };
    valueOf(await countHit(services, 'registration-read-by-officer', at.officer.officerId));
    return at;
  };
  const deciding = (request: FastifyRequest): AtDesk => ({
    officer: officerWho('decide-registration', request),
    requestId: request.id,
  });

  api.get(
    '/api/registrations',
    {
      config: officer,
      schema: {
        summary: 'Declarations to the officer’s agency, who has waited longest first',
        tags,
        querystring: registrationFilter,
        response: { 200: registrationQueue },
      },
    },
    async (request) =>
      valueOf(await registrationsOf(services.db.read, officerWho('see-registrations', request).agencyCode, request.query)),
  );

  api.get(
    '/api/registration-reasons',
    {
      config: officer,
      schema: {
        summary: 'Reasons for which a declaration can be refused, with what the applicant is told to do',
        tags,
        response: {
          200: z.object({ reasons: z.array(z.object({ code: z.enum(REFUSAL_REASONS), reason: bilingual, remedy: bilingual })) }),
        },
      },
    },
    async (request) => {
      officerWho('see-registrations', request);
      return { reasons: REFUSAL_REASONS.map(reasonInBoth) };
    },
  );

  api.get(
    '/api/registrations/:number',
    {
      config: officer,
      schema: {
        summary: 'One declaration beside record and register; logged',
        tags,
        params,
        response: { 200: registrationDetail },
      },
    },
    async (request) => valueOf(await readRegistration(services, await reading(request), request.params.number)),
  );

  api.get(
    '/api/registrations/:number/pictures/:kind',
    {
      config: officer,
      schema: {
        summary: 'Portrait or a side of the identity paper; logged',
        tags,
        params: params.extend({ kind: z.enum(IMAGE_KINDS) }),
        response: { 200: z.file() },
      },
    },
    async (request, reply) => {
      const { kind } = request.params;
      const { mediaType, bytes } = valueOf(await readPicture(services, await reading(request), request.params.number, kind));
      reply.header('content-type', mediaType).header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
      return reply.send(bytes as never) as never;
    },
  );

  api.post(
    '/api/registrations/:number/take',
    { config: officer, schema: { summary: 'Begins to verify', tags, params, response: { 200: state } } },
    async (request) => ({ state: valueOf(await takeRegistration(services, deciding(request), request.params.number)) }),
  );

  api.post(
    '/api/registrations/:number/register-query',
    { config: officer, schema: { summary: 'Asks the population register again', tags, params, response: { 204: z.null() } } },
    async (request, reply) => {
      valueOf(await askAgain(services, deciding(request), request.params.number));
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/api/registrations/:number/approve',
    {
      config: officer,
      schema: {
        summary: 'Opens the account; the activation link goes to the proved contact',
        tags,
        params,
        response: { 200: state },
      },
    },
    async (request) => ({ state: valueOf(await approveRegistration(services, deciding(request), request.params.number)) }),
  );

  api.post(
    '/api/registrations/:number/refuse',
    {
      config: officer,
      schema: {
        summary: 'Refuses with a reason; the applicant is told it and what to do',
        tags,
        params,
        body: z.object({ reason: z.enum(REFUSAL_REASONS), text: words }),
        response: { 200: state },
      },
    },
    async (request) => ({
      state: valueOf(await refuseRegistration(services, deciding(request), request.params.number, request.body)),
    }),
  );
}

function reasonInBoth(code: (typeof REFUSAL_REASONS)[number]) {
  const vi = reasonWords(code, 'vi');
  const en = reasonWords(code, 'en');
  return { code, reason: { vi: vi.reason, en: en.reason }, remedy: { vi: vi.remedy, en: en.remedy } };
}
