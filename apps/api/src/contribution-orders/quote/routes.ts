import { ok, refuse, type Result, TIME_ZONE } from '@openvssid/core';
import { incomeRange } from '@openvssid/rules/paid-cover';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { languageOf, valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { citizenOf } from '../../http/citizen-session.ts';
import { countHit } from '../../http/tries.ts';
import type { Services } from '../../services.ts';
import { networkOf } from '../../sign-in/caller.ts';
import { answerOf, quoteAnswer } from './answer.ts';
import { type Asker, countedNames, namedIn } from './counted-names.ts';
import { listParticipants } from './list-participants.ts';
import { namedParticipant, orderRequest } from './order-request.ts';
import { knownAnswer, participantAnswer, payableAnswer } from './participant-answer.ts';
import { type Payable, payables } from './payable.ts';
import { quoteFor } from './quote-for.ts';
import { recordLooks } from './record-looks.ts';

const tags = ['payments'];

/** What paying would cost and bring, and for whom somebody may pay. */
export function quoteRoutes(api: Api, services: Services): void {
  api.post(
    '/api/payments/quotes',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'What household health cover or voluntary contributions would cost and bring; nothing is ordered',
        tags,
        body: orderRequest,
        response: { 200: quoteAnswer },
      },
    },
    async (request) => {
      const asker = askerOf(request);
      const now = services.clock.now();
      const quoted = await countedNames(services, asker, namedIn(request.body), () =>
        quoteFor(services, asker.payerId, request.body, now),
      );
      const quote = valueOf(quoted);
      const subject = quote.kind === 'voluntary' ? 'contributions' : 'card';
      await looked(services, quote.participants, { payerId: asker.payerId, subject, requestId: request.id, now });
      return answerOf(quote);
    },
  );

  api.get(
    '/api/payments/participants',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Whom somebody may pay for without naming them: oneself, children, people of earlier orders',
        tags,
        response: {
          200: z.object({
            participants: z.array(participantAnswer),
            income: z
              .object({ least: z.number().int(), most: z.number().int(), step: z.number().int() })
              .nullable()
              .describe('incomes that may be chosen for voluntary contributions; null: not known for today'),
          }),
        },
      },
    },
    async (request) => {
      const { family, known } = await listParticipants(services, citizenOf(request).personId, request.id);
      const language = languageOf(request);
      const today = services.clock.now().toZonedDateTimeISO(TIME_ZONE).toPlainDate();
      const range = incomeRange(today, services.tables);
      return {
        participants: [...family.map((one) => payableAnswer(one, language, request.id)), ...known.map(knownAnswer)],
        income: range ? { ...range, step: services.config.VOLUNTARY_STEP } : null,
      };
    },
  );

  api.post(
    '/api/payments/participants',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Look up somebody to pay for, by number and name or by a reference; their access log says so',
        tags,
        body: namedParticipant,
        response: { 200: participantAnswer },
      },
    },
    async (request) => {
      const asker = askerOf(request);
      const found = valueOf(
        await countedNames(services, asker, [request.body], async () =>
          first(await payables(services, asker.payerId, [request.body])),
        ),
      );
      const look = { payerId: asker.payerId, subject: 'person' as const, requestId: request.id, now: services.clock.now() };
      await looked(services, [found], look);
      return payableAnswer(found, languageOf(request), request.id);
    },
  );
}

function askerOf(request: FastifyRequest): Asker {
  return { payerId: citizenOf(request).personId, address: networkOf(request.ip) };
}

function first(found: Result<Payable[]>): Result<Payable> {
  if (!found.ok) return found;
  const [one] = found.value;
  return one ? ok(one) : refuse('participant-not-found', { field: 'participant.insuranceNumber' });
}

/** Who pays for oneself alone leaves no trace to write; nobody fills a relative's log. Where it is not written, nothing is answered. */
async function looked(services: Services, people: Parameters<typeof recordLooks>[1], look: Parameters<typeof recordLooks>[2]) {
  if (people.some(({ relation }) => relation === 'relative'))
    valueOf(await countHit(services, 'relative-looked-at-by-account', String(look.payerId)));
  if (people.some(({ relation }) => relation !== 'self')) await services.db.transaction((tx) => recordLooks(tx, people, look));
}
