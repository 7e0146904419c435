import { z } from 'zod';
import { type ChoiceName, CHOICES, compare } from '@openvssid/rules';
import type { Api } from '../../http/api.ts';
import type { Services } from '../../services.ts';
import { calculation, sendCalculated } from '../answer.ts';
import { faultAnswers } from '../fault-problem.ts';
import { oneTimeOrPensionResult, voluntaryLevelsResult } from './results.ts';

/** «Nếu … thì»: calculators put beside each other; open to everybody, and nothing of it is kept. */
export function choiceRoutes(api: Api, services: Services): void {
  api.post(
    '/api/calculators/choices/one-time-or-pension',
    {
      ...calculation,
      schema: {
        summary: CHOICES['one-time-or-pension'].title.en,
        description:
          'A one-time payment now against the pension after 0 … N further years, at the law, the tables and the prices of the day of the decision.',
        tags,
        body: bodyOf('one-time-or-pension', 'OneTimeOrPension'),
        response: { 200: z.object({ result: oneTimeOrPensionResult }), ...faultAnswers },
      },
    },
    (request, reply) =>
      sendCalculated(services, request, reply, (facts) => compare('one-time-or-pension', facts, services.tables)),
  );
  api.post(
    '/api/calculators/choices/voluntary-levels',
    {
      ...calculation,
      schema: {
        summary: CHOICES['voluntary-levels'].title.en,
        description:
          'What each income costs a month after the State’s support, and its pension after 15, 20, 25 and 30 years, at the law and the prices of the day of payment.',
        tags,
        body: bodyOf('voluntary-levels', 'VoluntaryLevels'),
        response: { 200: z.object({ result: voluntaryLevelsResult }), ...faultAnswers },
      },
    },
    (request, reply) => sendCalculated(services, request, reply, (facts) => compare('voluntary-levels', facts, services.tables)),
  );
}

const tags = ['calculators'];

/** Described only: the choice itself names the first fault of the facts. */
function bodyOf(name: ChoiceName, id: string) {
  return z.unknown().meta({ ...CHOICES[name].schema, id });
}
