import { type IncomingMessage, ServerResponse } from 'node:http';
import type { InteractionResults, Provider } from 'oidc-provider';
import { errors } from '@openvssid/server/openid/library';
import type { Services } from '../../services.ts';

/** A sign-in under way, in the browser that began it. */
export type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** What an interaction needs: everything that a story may use, the provider, and the request whose cookies show the browser. */
export type Under = { services: Services; provider: Provider; request: IncomingMessage; uid: string };

/**
 * The interaction of this address, where the request's cookies are those of the browser that began it; undefined where it is over, too old,
 * or somebody else's.
 */
export async function readInteraction({ provider, request, uid }: Under): Promise<Interaction | undefined> {
  try {
    const interaction = await provider.interactionDetails(request, answerless(request));
    return interaction.uid === uid ? interaction : undefined;
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined;
    throw error;
  }
}

/** Writes the result down; answers where the browser goes on. */
export async function endWith(interaction: Interaction, result: InteractionResults): Promise<string> {
  interaction.result = { ...interaction.lastSubmission, ...result };
  await interaction.persist();
  return new URL(interaction.returnTo).pathname;
}

/** The library reads cookies by a pair of request and answer; of the answer it uses nothing. */
function answerless(request: IncomingMessage): ServerResponse {
  return new ServerResponse(request);
}
