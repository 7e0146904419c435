import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { FAULT_CODES, type FaultCode } from '@openvssid/rules';
import { languageOf } from '../http/answer.ts';
import { problemDetails } from '../http/problems.ts';

/** A problem as every other, and the path of the fault in the facts. */
const faultProblem = z
  .object({
    type: z.string(),
    title: z.string().describe('in the reader’s language'),
    status: z.number().int(),
    code: z.enum(FAULT_CODES),
    path: z.string().describe('where in the facts: $.history[1].to'),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.enum(FAULT_CODES), message: z.string() })),
  })
  .meta({ id: 'CalculationFault' });

const described = (description: string) => ({ description, content: { 'application/problem+json': { schema: faultProblem } } });

/** What a calculator may answer instead of a result. */
export const faultAnswers = { 422: described('The first fault of the facts') } as const;
export const unknownAnswer = { 404: described('There is no such calculator') } as const;

export type FaultReply = Pick<FastifyReply, 'header'> & { code(status: number): unknown; send(payload: never): unknown };

export function sendFault(request: FastifyRequest, reply: FaultReply, { code, path }: { code: FaultCode; path: string }): never {
  const problem = { ...problemDetails({ code, field: path }, languageOf(request), request.id), path };
  reply.code(problem.status);
  reply.header('content-type', 'application/problem+json; charset=utf-8');
  return reply.send(Buffer.from(JSON.stringify(problem)) as never) as never;
}
