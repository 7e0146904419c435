import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { signOut } from '../accounts/session.ts';
import type { Services } from '../services.ts';
import { findAnswer, keepAnswer } from './interaction/answers.ts';
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
    if (route === 'resume') await answerAlike(provider, services, ctx);
    if (route === 'discovery') Object.assign(ctx.body ?? {}, { response_modes_supported: ['query'] });
    if (route === 'end_session' && ctx.status === 200 && session?.accountId === undefined) tellNobodySignedIn(ctx);
    if (route === 'end_session_confirm' && ctx.status === 303 && params?.['logout'] && ctx.req.openidVisitor)
      await signOut(services, ctx.req.openidVisitor);
  });
}

/** Who goes on with the same interaction once more, a moment later, is led where the first time led. */
async function answerAlike(provider: Provider, services: Services, ctx: KoaContextWithOIDC): Promise<void> {
  const { session, entities } = ctx.oidc;
  const to = ctx.response.get('location');
  if (ctx.status === 303 && URL.canParse(to) && entities.Interaction && session) {
    const accountId = new URL(to).searchParams.has('code') ? session.accountId : undefined;
    keepAnswer(services, entities.Interaction.uid, { to, session: session.jti, ...(accountId !== undefined && { accountId }) });
  } else if (ctx.status === 400) {
    const uid = ctx.path.slice(ctx.path.lastIndexOf('/') + 1);
    const answered = await findAnswer({ services, provider, request: ctx.req, uid });
    if (answered === undefined) return;
    ctx.status = 303;
    ctx.redirect(answered);
  }
}

/** Not where no route of the library matched. */
function isOfProtocol(ctx: { oidc?: unknown }): boolean {
  return ctx.oidc !== undefined;
}
