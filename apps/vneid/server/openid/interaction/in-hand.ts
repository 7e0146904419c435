import type { IncomingMessage } from 'node:http';
import type { AdapterFactory, Grant } from 'oidc-provider';
import { Provider } from '@openvssid/server/openid/library';
import type { Interaction } from './read.ts';

/** What a request has found out by the time the library goes on in it. `kept`: once the grant is in the database. */
type InHand = { interaction: Interaction; grant: Grant; kept: Promise<unknown> };

const hands = new WeakMap<IncomingMessage, InHand>();

/** The library goes on with these in the same request, and finds them without the database. */
export function handOver(request: IncomingMessage, hand: InHand): void {
  // The grant leaves in one packet with the library's next statement. Whoever takes it from the hand hears of a failure; nobody may.
  hand.kept.catch(() => undefined);
  hands.set(request, hand);
}

/** Once it is in the database: a code names it. */
export async function grantInHand(request: IncomingMessage, grantId: string): Promise<Grant | undefined> {
  const hand = hands.get(request);
  if (hand?.grant.jti !== grantId) return undefined;
  await hand.kept;
  return hand.grant;
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
