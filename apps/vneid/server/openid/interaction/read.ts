import { type IncomingMessage, ServerResponse } from 'node:http';
import type { InteractionResults, Provider } from 'oidc-provider';
import type { Services } from '../../services.ts';

/** A sign-in under way, in the browser that began it. */
export type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** What an interaction needs: everything that a story may use, the provider, and the request whose cookies show the browser. */
export type Under = { services: Services; provider: Provider; request: IncomingMessage; uid: string };

/**
 * The interaction of this address, where the request's cookies are those of the browser that began it; undefined where it is over, too old,
 * or somebody else's. There are two such cookies: of the interaction's page, and of the address where the library goes on (`resume`).
 */
export async function readInteraction(
  under: Under,
  shownBy: 'interaction' | 'resume' = 'interaction',
): Promise<Interaction | undefined> {
  const { provider, uid } = under;
  if (shownCookie(under, shownBy) !== uid) return undefined;
  const interaction = await provider.Interaction.find(uid);
  return interaction && (await isOfItsSession(provider, interaction)) ? interaction : undefined;
}

/** What the provider's cookie of that kind holds, where it is one of its own making. */
export function shownCookie({ provider, request }: Under, kind: 'interaction' | 'resume' | 'session'): string | undefined {
  const { cookies } = provider.createContext(request, answerless(request));
  return cookies.get(provider.cookieName(kind), { signed: true });
}

/** Whoever was signed in to services with this browser when it began still is. */
async function isOfItsSession(provider: Provider, { session: begunIn }: Interaction): Promise<boolean> {
  if (begunIn?.uid === undefined) return true;
  const session = await provider.Session.findByUid(begunIn.uid);
  return session !== undefined && session.accountId === begunIn.accountId;
}

/** Writes the result down; answers where the browser goes on. */
export async function endWith(interaction: Interaction, result: InteractionResults): Promise<string> {
  take(interaction, result);
  await interaction.persist();
  return onwardPath(interaction);
}

/** The result joins what earlier steps of the same sign-in found out. */
export function take(interaction: Interaction, result: InteractionResults): void {
  interaction.result = { ...interaction.lastSubmission, ...result };
}

/** Where the library goes on. */
export const onwardPath = ({ returnTo }: Interaction): string => new URL(returnTo).pathname;

/** The library reads cookies by a pair of request and answer; of the answer it uses nothing. */
function answerless(request: IncomingMessage): ServerResponse {
  return new ServerResponse(request);
}
