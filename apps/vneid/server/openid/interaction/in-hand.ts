import type { IncomingMessage } from 'node:http';
import type { AdapterFactory, Grant } from 'oidc-provider';
import { Provider } from '@openvssid/server/openid/library';
import type { Interaction } from './read.ts';

/** What a request has found out by the time the library goes on in it. */
type InHand = { interaction: Interaction; grant: Grant };

const hands = new WeakMap<IncomingMessage, InHand>();

/** The library goes on with these in the same request, and finds them without the database. */
export function handOver(request: IncomingMessage, hand: InHand): void {
  hands.set(request, hand);
}

export function grantInHand(request: IncomingMessage, grantId: string): Grant | undefined {
  const grant = hands.get(request)?.grant;
  return grant?.jti === grantId ? grant : undefined;
}

/** An interaction in hand was answered in this very request: its answer stands nowhere else. */
export function withInteractionInHand(adapter: AdapterFactory): AdapterFactory {
  return (model) => {
    const records = adapter(model);
    if (model !== 'Interaction') return records;
    return { ...records, find: async (id) => interactionInHand(id) ?? records.find(id) };
  };
}

function interactionInHand(uid: string) {
  const request = Provider.ctx?.req;
  const interaction = request && hands.get(request)?.interaction;
  return interaction?.uid === uid ? { ...interaction } : undefined;
}
