import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { calculate, CALCULATOR_NAMES } from '@openvssid/rules';
import { bilingual } from '../applications/schemas.ts';
import { sendJson, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { countHit } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { networkOf } from '../sign-in/caller.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { faultAnswers, type FaultReply, sendFault, unknownAnswer } from './fault-problem.ts';
import { anyFacts, anyResult, INTERFACES } from './schemas.ts';

const tags = ['calculators'];
/** A working life of periods is some twenty kilobytes. */
const BODY_LIMIT = 64 * 1024;
/** Nothing is kept: it is a reading, though facts are sent. */
const config = { access: 'open', whileReadingOnly: true } as const;

const listed = z.object({
  name: z.enum(CALCULATOR_NAMES),
  title: bilingual,
  description: bilingual,
  schema: z.record(z.string(), z.unknown()).describe('JSON Schema of the facts'),
});
const LIST = {
  calculators: INTERFACES.map(({ calculator: { name, title, schema } }) => ({
    name,
    title,
    description: DESCRIPTIONS[name],
    schema,
  })),
};

/** Every benefit and contribution the law lets one compute, with its steps; open to everybody, and nothing of it is kept. */
export function calculatorRoutes(api: Api, services: Services): void {
  api.get(
    '/api/calculators',
    {
      config: { access: 'open' },
      schema: {
        summary: 'The calculators, with the JSON Schema of what each needs to know',
        tags,
        response: { 200: z.object({ calculators: z.array(listed) }) },
      },
    },
    async () => LIST,
  );

  for (const { calculator, facts, result } of INTERFACES) {
    const { name, title } = calculator;
    api.post(
      `/api/calculators/${name}`,
      {
        config,
        bodyLimit: BODY_LIMIT,
        schema: {
          summary: title.en,
          description: DESCRIPTIONS[name].en,
          tags,
          body: facts,
          response: { 200: z.object({ result }), ...faultAnswers },
        },
      },
      (request, reply) => answer(services, name, request, reply),
    );
  }

  api.post(
    '/api/calculators/:name',
    {
      config,
      bodyLimit: BODY_LIMIT,
      schema: {
        summary: 'Any calculator, by its name',
        tags,
        params: z.object({ name: z.string().max(100) }),
        body: anyFacts,
        response: { 200: z.object({ result: anyResult }), ...faultAnswers, ...unknownAnswer },
      },
    },
    (request, reply) => answer(services, request.params.name, request, reply),
  );
}

/** The result with its steps, or the first fault of the facts as a problem. */
async function answer(services: Services, name: string, request: FastifyRequest, reply: CalculationReply): Promise<never> {
  valueOf(await countHit(services, 'calculation-by-address', networkOf(request.ip)));
  const calculated = calculate(name, request.body, services.tables);
  if ('error' in calculated) return sendFault(request, reply, calculated.error);
  return sendJson(reply, JSON.stringify(calculated));
}

type CalculationReply = FaultReply & Parameters<typeof sendJson>[0];
