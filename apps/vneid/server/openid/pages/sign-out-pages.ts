import type { KoaContextWithOIDC } from 'oidc-provider';
import { escaped } from './html.ts';
import { languageOf, showPage } from './page.ts';
import { pageTexts } from './texts.ts';

/** Asks whether to sign out: a client may wish it, the person says so. */
export function askToSignOut(ctx: KoaContextWithOIDC): void {
  const t = pageTexts[languageOf(ctx)];
  const buttons = `<button class="main" name="logout" value="yes">${t.yes}</button> <button>${t.no}</button>`;
  showPage(ctx, { title: t.signOut.title, lines: t.signOut.lines(serviceOf(ctx)), ways: form(ctx, buttons), ...returnOf(ctx) });
}

/** Nobody was signed in any more: nothing to ask, and the way back stays open. */
export function tellNobodySignedIn(ctx: KoaContextWithOIDC): void {
  const t = pageTexts[languageOf(ctx)];
  const button = `<button class="main" name="logout" value="yes">${t.goOn}</button>`;
  showPage(ctx, {
    title: t.signedOut.title,
    lines: t.signedOut.lines(serviceOf(ctx)),
    ways: form(ctx, button),
    ...returnOf(ctx),
  });
}

export function tellSignedOut(ctx: KoaContextWithOIDC): void {
  const t = pageTexts[languageOf(ctx)];
  showPage(ctx, { title: t.signedOut.title, lines: [], ways: `<a class="main" href="/">${t.home}</a>` });
}

function form(ctx: KoaContextWithOIDC, buttons: string): string {
  const secret = ctx.oidc.session?.state?.['secret'];
  const action = ctx.oidc.urlFor('end_session_confirm');
  return `<form method="post" action="${escaped(action)}"><input type="hidden" name="xsrf" value="${escaped(typeof secret === 'string' ? secret : '')}" />${buttons}</form>`;
}

function serviceOf(ctx: KoaContextWithOIDC): string {
  const { client } = ctx.oidc;
  const own = languageOf(ctx) === 'en' ? client?.['client_name#en'] : undefined;
  return typeof own === 'string' ? own : (client?.clientName ?? '');
}

function returnOf({ oidc }: KoaContextWithOIDC): { formsMayEndAt: string[] } {
  const back = oidc.params?.['post_logout_redirect_uri'];
  return { formsMayEndAt: typeof back === 'string' ? [new URL(back).origin] : [] };
}
