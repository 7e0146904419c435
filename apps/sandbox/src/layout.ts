import { html, type Html } from './html.ts';
import { type Language, texts } from './texts.ts';

export type PageName = 'inbox' | 'message' | 'codes' | 'register' | 'vnpay' | 'bank' | 'trial';

const TABS = [
  { page: 'inbox', path: '/' },
  { page: 'codes', path: '/codes' },
  { page: 'register', path: '/register' },
  { page: 'vnpay', path: '/vnpay' },
  { page: 'bank', path: '/bank' },
  { page: 'trial', path: '/trial' },
] as const;

/** The frame of every page of ours. `url` is where the reader is, to come back to after a change of language. */
export function layout(page: PageName, language: Language, url: string, content: Html): Html {
  const t = texts[language];
  const tabs = TABS.map(
    (tab) => html`<a href="${tab.path}" ${tab.page === page ? html` aria-current="page"` : null}>${t[tab.page]}</a>`,
  );
  const title = `${page === 'message' ? t.inbox : t[page]} · OpenVssID`;
  return wholePage(title, `OpenVssID · ${t.name}`, language, url, html`<nav aria-label="${t.navigation}">${tabs}</nav>`, content);
}

/** The frame of a page that somebody sees as another institution's: nothing leads away from it. */
export function foreignLayout(name: string, language: Language, url: string, content: Html): Html {
  return wholePage(name, name, language, url, null, content);
}

function wholePage(title: string, name: string, language: Language, url: string, navigation: Html | null, content: Html): Html {
  const t = texts[language];
  const other = language === 'vi' ? 'en' : 'vi';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#content">${t.skip}</a>
        <header>
          <strong>${name}</strong>
          ${navigation}
          <a href="/language?to=${other}&back=${encodeURIComponent(url)}" lang="${other}">${t.otherLanguage}</a>
        </header>
        <main id="content">${content}</main>
      </body>
    </html>`;
}
