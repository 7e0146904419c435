import type { IncomingMessage } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Language } from '@openvssid/core';
import type { Person } from '../accounts/session.ts';
import type { Services } from '../services.ts';
import { decline } from './interaction/answer.ts';
import { disconnect } from './connected/disconnect.ts';
import { listConnected } from './connected/list.ts';
import { serviceAsked } from './interaction/service-asked.ts';
import { nextStep } from './interaction/step.ts';

/** What the pages of a sign-in to other services ask. `request`: the raw one, whose cookies show the browser that began it. */
export function openIdStories(services: Services, provider: Provider) {
  const under = (request: IncomingMessage, uid: string) => ({ services, provider, request, uid });
  return {
    nextStep: (request: IncomingMessage, uid: string, person: Person | undefined, language: Language) =>
      nextStep(under(request, uid), person, language),
    decline: (request: IncomingMessage, uid: string, why: 'cancelled' | 'level') => decline(under(request, uid), why),
    serviceAsked: (uid: string, language: Language) => serviceAsked(provider, uid, language),
    listConnected: (person: Person, language: Language) => listConnected(services, person, language),
    disconnect: (person: Pick<Person, 'accountId'>, clientId: string) => disconnect(services, person, clientId),
  };
}
