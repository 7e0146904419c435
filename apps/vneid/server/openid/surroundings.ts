import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { signOut } from '../accounts/session.ts';
import type { Services } from '../services.ts';
import { leadToSignIn } from './interaction/paths.ts';
import { tellNobodySignedIn } from './pages/sign-out-pages.ts';

/** For pages that the library writes itself; it adds the digest of the script it puts in. */
const POLICY = "default-src 'none'; script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** What happens around the library's own answers: a policy for its pages, and signing out of VNeID's pages together with it. */
export function surround(provider: Provider, services: Services): void {
  provider.use(async (ctx: KoaContextWithOIDC, next) => {
    ctx.set('content-security-policy', POLICY);
    await next();
    if (!isOfProtocol(ctx)) return;
    const { route, session, params } = ctx.oidc;
    leadToSignIn(ctx);
    if (route === 'discovery') Object.assign(ctx.body ?? {}, { response_modes_supported: ['query'] });
    if (route === 'end_session' && ctx.status === 200 && session?.accountId === undefined) tellNobodySignedIn(ctx);
    if (route === 'end_session_confirm' && ctx.status === 303 && params?.['logout'] && ctx.req.openidVisitor)
      await signOut(services, ctx.req.openidVisitor);
  });
}

/** Not where no route of the library matched. */
function isOfProtocol(ctx: { oidc?: unknown }): boolean {
  return ctx.oidc !== undefined;
}
