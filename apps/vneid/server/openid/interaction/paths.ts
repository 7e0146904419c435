import type { KoaContextWithOIDC } from 'oidc-provider';

export const interactionPath = (uid: string): string => `/interaction/${uid}`;

const OF_INTERACTION = /^\/interaction\/[\w-]+$/;

/** The page to sign in at. It leads back to the interaction and says there that a form of ours did (routes/interaction). */
export function signInPath(interaction: string, again: boolean): string {
  return `/sign-in?next=${encodeURIComponent(`${interaction}?signed-in`)}${again ? '&again' : ''}`;
}

/**
 * A browser without a session would be sent on from the interaction's page at once: it goes there straight away, one page and one reading of
 * the interaction less. The interaction's cookie keeps the path that the library gave it.
 */
export function leadToSignIn(ctx: KoaContextWithOIDC): void {
  const to = ctx.response.get('location');
  const mayBeSignedIn = ctx.req.openidVisitor?.sessionToken !== undefined;
  if (ctx.status === 303 && !mayBeSignedIn && OF_INTERACTION.test(to)) ctx.redirect(signInPath(to, false));
}
