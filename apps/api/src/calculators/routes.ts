import { z } from 'zod';
import { calculate, CALCULATOR_NAMES } from '@openvssid/rules';
import { bilingual } from '../http/schemas.ts';
import type { Api } from '../http/api.ts';
import type { Services } from '../services.ts';
import { calculation, sendCalculated } from './answer.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { faultAnswers, unknownAnswer } from './fault-problem.ts';
import { anyFacts, anyResult, INTERFACES } from './schemas.ts';

const tags = ['calculators'];

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
        ...calculation,
        schema: {
          summary: title.en,
          description: DESCRIPTIONS[name].en,
          tags,
          body: facts,
          response: { 200: z.object({ result }), ...faultAnswers },
        },
      },
      (request, reply) => sendCalculated(services, request, reply, (facts) => calculate(name, facts, services.tables)),
    );
  }

  api.post(
    '/api/calculators/:name',
    {
      ...calculation,
      schema: {
        summary: 'Any calculator, by its name',
        tags,
        params: z.object({ name: z.string().max(100) }),
        body: anyFacts,
        response: { 200: z.object({ result: anyResult }), ...faultAnswers, ...unknownAnswer },
      },
    },
    (request, reply) =>
      sendCalculated(services, request, reply, (facts) => calculate(request.params.name, facts, services.tables)),
  );
}
