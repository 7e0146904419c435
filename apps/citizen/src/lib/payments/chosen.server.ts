import type { RequestEvent } from '@sveltejs/kit';
import { choiceOf } from './choice-cookie.server.ts';
import { type HealthRequest, healthRequest } from './health-choice.server.ts';
import { payerOf, readParticipants } from './participants.server.ts';
import { peopleIn } from './people-form.server.ts';
import { voluntaryIn, type VoluntaryRequest, voluntaryRequest } from './voluntary-choice.server.ts';

export type Chosen = { readonly orderId: string; readonly request: HealthRequest | VoluntaryRequest };

/** What whoever is signed in has chosen to pay for in this browser; undefined where there is nothing, or too little. */
export async function readChosen(event: Pick<RequestEvent, 'fetch' | 'url' | 'cookies' | 'locals'>): Promise<Chosen | undefined> {
  const { participants } = await readParticipants(event);
  const choice = choiceOf(event.cookies, payerOf(participants));
  if (!choice) return undefined;
  const { kind, orderId, fields } = choice;
  if (kind === 'voluntary') {
    const asked = voluntaryRequest(voluntaryIn(fields), event.locals.language);
    return 'request' in asked ? { orderId, request: asked.request } : undefined;
  }
  const request = healthRequest(peopleIn(fields));
  return request.participants.length > 0 ? { orderId, request } : undefined;
}
