import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { errors } from '@openvssid/server/openid/library';
import { languageOf, showPage } from './page.ts';
import { pageTexts } from './texts.ts';

/** Where the fault cannot be told to a client that we trust: in words, with the protocol's code and nothing of what was sent. */
export function showError(ctx: KoaContextWithOIDC, { error }: ErrorOut, fault: Error): void {
  const t = pageTexts[languageOf(ctx)];
  const { title, lines } = t.faults[kindOf(fault)];
  showPage(ctx, { title, lines: [...lines(''), t.codeIs(error)], ways: `<a class="main" href="/">${t.home}</a>` });
}

function kindOf(fault: Error): keyof (typeof pageTexts)['vi']['faults'] {
  if (fault instanceof errors.SessionNotFound || fault instanceof errors.InvalidRequestUri) return 'gone';
  if (fault instanceof errors.InvalidClient) return 'unknownService';
  if (fault instanceof errors.InvalidRedirectUri) return 'wrongAddress';
  // The library's own word for a database out of reach (outages.ts) is one of its errors too.
  return fault instanceof errors.OIDCProviderError && fault.statusCode < 500 ? 'request' : 'ours';
}
