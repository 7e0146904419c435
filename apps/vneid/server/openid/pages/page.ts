import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Language } from '@openvssid/core';
import { escaped } from './html.ts';

export type Page = {
  title: string;
  lines: readonly string[];
  /** Ready HTML with the ways on. */
  ways: string;
  /** Origins besides our own where a form of this page may end; Chromium looks at redirects too. */
  formsMayEndAt?: readonly string[];
};

/** A page of the protocol itself: whole without the app, its scripts and a database. */
export function showPage(ctx: KoaContextWithOIDC, page: Page): void {
  ctx.type = 'html';
  ctx.set('content-security-policy', policyOf(page));
  ctx.body = htmlOf(page, languageOf(ctx));
}

export function policyOf({ formsMayEndAt = [] }: Pick<Page, 'formsMayEndAt'>): string {
  return `default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' ${formsMayEndAt.join(' ')}; frame-ancestors 'none'; base-uri 'none'`;
}

export function htmlOf({ title, lines, ways }: Page, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)} · VNeID</title>
    <link rel="stylesheet" href="/plain.css" />
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
  </head>
  <body>
    <main>
      <img src="/icon.svg" alt="" width="48" height="48" />
      <h1>${escaped(title)}</h1>
      ${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n      ')}
      <div class="ways">${ways}</div>
    </main>
  </body>
</html>
`;
}

export function languageOf(ctx: KoaContextWithOIDC): Language {
  return ctx.req.openidVisitor?.language ?? 'vi';
}
