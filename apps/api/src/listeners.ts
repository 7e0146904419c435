import type { FastifyInstance } from 'fastify';
import { capabilities } from './capabilities.ts';
import type { System } from './config.ts';
import { openDoors } from './http/admission/doors.ts';
import type { AdmissionLimit } from './http/admission/limit.ts';
import { reportOverload } from './http/admission/report.ts';
import { createApplication } from './application.ts';
import { mountWeb } from '@openvssid/server/http/mount-web';
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

/** Opens all ports; where one is taken, closes the others and throws one clear line. */
export async function listen(listeners: Listeners, services: Services): Promise<void> {
  const { HOST: host, ports } = services.config;
  try {
    await openDoors(listeners.citizen, { host, port: ports.citizen });
    await openDoors(listeners.officer, { host, port: ports.officer });
    await openDoors(listeners.partner, { host, port: ports.partner });
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
