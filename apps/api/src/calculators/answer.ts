import type { FastifyRequest } from 'fastify';
import type { Calculated } from '@openvssid/rules';
import { sendJson, valueOf } from '../http/answer.ts';
import { countHit } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { networkOf } from '../sign-in/caller.ts';
import { type FaultReply, sendFault } from './fault-problem.ts';

/** What every route that calculates is made with. */
export const calculation = {
  /** Nothing is kept: it is a reading, though facts are sent. */
  config: { access: 'open', whileReadingOnly: true },
  /** A working life of periods is some twenty kilobytes. */
  bodyLimit: 64 * 1024,
} as const;

/** The result with its steps, or the first fault of the facts as a problem. */
export async function sendCalculated(
  services: Services,
  request: FastifyRequest,
  reply: FaultReply & Parameters<typeof sendJson>[0],
  compute: (facts: unknown) => Calculated,
): Promise<never> {
  valueOf(await countHit(services, 'calculation-by-address', networkOf(request.ip)));
  const calculated = compute(request.body);
  if ('error' in calculated) return sendFault(request, reply, calculated.error);
  return sendJson(reply, JSON.stringify(calculated));
}
