import { html, type Html } from './html.ts';
import { type Language, texts } from './texts.ts';

export type PageName = 'inbox' | 'message' | 'codes' | 'register' | 'trial';

const TABS = [
  { page: 'inbox', path: '/' },
  { page: 'codes', path: '/codes' },
  { page: 'register', path: '/register' },
  { page: 'trial', path: '/trial' },
] as const;

/** The frame of every page. `url` is where the reader is, to come back to after a change of language. */
export function layout(page: PageName, language: Language, url: string, content: Html): Html {
  const t = texts[language];
  const other = language === 'vi' ? 'en' : 'vi';
  const tabs = TABS.map(
    (tab) => html`<a href="${tab.path}" ${tab.page === page ? html` aria-current="page"` : null}>${t[tab.page]}</a>`,
  );
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page === 'message' ? t.inbox : t[page]} · OpenVssID</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#content">${t.skip}</a>
        <header>
          <strong>OpenVssID · ${t.name}</strong>
          <nav aria-label="${t.navigation}">${tabs}</nav>
          <a href="/language?to=${other}&back=${encodeURIComponent(url)}" lang="${other}">${t.otherLanguage}</a>
        </header>
        <main id="content">${content}</main>
      </body>
    </html>`;
}
