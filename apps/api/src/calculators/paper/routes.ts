import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { writtenIn } from '@openvssid/core';
import { calculate, CALCULATORS, isCalculatorName } from '@openvssid/rules';
import { CALCULATOR_FORMS, resultView } from '@openvssid/rules/forms';
import { languageOf, valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { countHit } from '../../http/tries.ts';
import { type PdfReply, sendPdf } from '../../letters/send-pdf.ts';
import type { Services } from '../../services.ts';
import { networkOf } from '../../sign-in/caller.ts';
import { faultAnswers, type FaultReply, sendFault, unknownAnswer } from '../fault-problem.ts';
import { anyFacts } from '../schemas.ts';
import { calculationPdf } from './calculation-pdf.ts';
import { factsInWords } from './facts-in-words.ts';

/** Drawing takes far longer than computing, and nobody else is served meanwhile: enough for 120 periods of contribution. */
const BODY_LIMIT = 12 * 1024;

/** A calculation as a PDF, open to everybody: all that stands on it was computed here from the facts. */
export function calculationPaperRoutes(api: Api, services: Services): void {
  api.post(
    '/api/calculators/:name/paper',
    {
      config: { access: 'open', whileReadingOnly: true },
      bodyLimit: BODY_LIMIT,
      schema: {
        summary: 'A calculation as a PDF, in Vietnamese or English',
        tags: ['calculators'],
        params: z.object({ name: z.string().max(100) }),
        body: anyFacts,
        response: { 200: z.file(), ...faultAnswers, ...unknownAnswer },
      },
    },
    (request, reply) => answerOnPaper(services, request.params.name, request, reply),
  );
}

async function answerOnPaper(
  services: Services,
  name: string,
  request: FastifyRequest,
  reply: FaultReply & PdfReply,
): Promise<never> {
  valueOf(await countHit(services, 'calculation-paper-by-address', networkOf(request.ip)));
  const calculated = calculate(name, request.body, services.tables);
  if ('error' in calculated) return sendFault(request, reply, calculated.error);
  const language = writtenIn(languageOf(request));
  const { form, schema } = partsOf(name);
  const bytes = await calculationPdf({
    title: form.title[language],
    facts: factsInWords(form, factsOf(request.body), schema, language),
    view: resultView(form, calculated.result, language),
    language,
    at: services.clock.now(),
  });
  return sendPdf(reply, `tinh-thu-${name}.pdf`, bytes);
}

/** Of a name that was computed with. */
function partsOf(name: string) {
  if (!isCalculatorName(name)) throw new Error(`no calculator: ${name}`);
  return { form: CALCULATOR_FORMS[name], schema: CALCULATORS[name].schema };
}

/** The calculator has read them: they are an object. */
function factsOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
