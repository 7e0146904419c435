import type { FastifyInstance } from 'fastify';
import { capabilities } from './capabilities.ts';
import type { System } from './config.ts';
import type { AdmissionLimit } from './http/admission/limit.ts';
import { reportOverload } from './http/admission/report.ts';
import { createApplication } from './http/application.ts';
import { mountWeb } from './http/web.ts';
import type { Services } from './services.ts';

export type Listeners = Record<System, FastifyInstance>;

/** The three servers, not yet listening. */
export async function createListeners(services: Services, admission: AdmissionLimit): Promise<Listeners> {
  reportOverload(admission, services.log);
  const citizen = await createApplication('citizen', services, capabilities.citizen, admission);
  const officer = await createApplication('officer', services, capabilities.officer, admission);
  const partner = await createApplication('partner', services, capabilities.partner, admission);
  await mountWeb(citizen, 'citizen', services.config.publicUrls.citizen);
  await mountWeb(officer, 'officer', services.config.publicUrls.officer);
  return { citizen, officer, partner };
}

/** New connections that the kernel keeps for us in a rush; those beyond it would wait for seconds before they are even turned away. */
const BACKLOG = 4096;

/** Opens all ports; where one is taken, closes the others and throws one clear line. */
export async function listen(listeners: Listeners, services: Services): Promise<void> {
  const { HOST: host, ports } = services.config;
  try {
    await listeners.citizen.listen({ host, port: ports.citizen, backlog: BACKLOG });
    await listeners.officer.listen({ host, port: ports.officer, backlog: BACKLOG });
    await listeners.partner.listen({ host, port: ports.partner, backlog: BACKLOG });
  } catch (error) {
    await closeListeners(listeners);
    throw error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' ? portInUse(error) : error;
  }
}

export async function closeListeners(listeners: Listeners): Promise<void> {
  await Promise.all(Object.values(listeners).map((app) => app.close()));
}

function portInUse(error: Error): Error {
  const port = 'port' in error ? String(error.port) : '?';
  return new Error(
    `Port ${port} is in use: stop the other program, or choose ports with PORT_CITIZEN, PORT_OFFICER and PORT_PARTNER.`,
  );
}
