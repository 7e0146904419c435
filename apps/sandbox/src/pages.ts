import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { faultChange } from './faults.ts';
import { html, type Html, withLinks } from './html.ts';
import type { Received } from './inbox.ts';
import { secondFactors } from './second-factors.ts';
import type { Services } from './services.ts';
import { moment } from './moment.ts';
import { LANGUAGE_COOKIE, notFound, show } from './show.ts';
import { type Language, texts } from './texts.ts';

const STYLE = readFileSync(new URL('style.css', import.meta.url), 'utf8');

/** What a person sees: the inbox, one message, the officers' codes, and the trial of failures. */
export function pageRoutes(app: FastifyInstance, { inbox, faults, settings, now }: Services): void {
  app.get('/style.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));

  app.get<{ Querystring: { recipient?: string | string[] } }>('/', async (request, reply) => {
    const recipient = String(request.query.recipient ?? '').trim();
    return show(request, reply, 'inbox', (language) => inboxPage(inbox.list({ recipient }), recipient, language));
  });

  app.get<{ Params: { id: string } }>('/messages/:id', async (request, reply) => {
    const message = inbox.find(Number(request.params.id));
    if (!message) return notFound(request, reply);
    return show(request, reply, 'message', (language) => messagePage(message, language));
  });

  app.get('/codes', async (request, reply) => {
    const factors = await secondFactors(settings.officersFile, now());
    return show(request, reply, 'codes', (language) => {
      const t = texts[language];
      const rows = factors.map(
        ({ name, email, code, nextCode, secondsLeft }) =>
          html`<li class="officer">
            <span>${name}<br /><span class="meta">${email}</span></span>
            <span><span class="code">${code}</span> <span class="meta">${t.secondsLeft(secondsLeft)} ${nextCode}</span></span>
          </li>`,
      );
      return html`<h1>${t.codes}</h1>
        <p class="quiet">${t.codesHint} <a href="/codes">${t.refresh}</a></p>
        ${
          factors.length === 0
            ? html`<p>${t.noOfficers}</p>`
            : html`<ul>
                ${rows}
              </ul>`
        }`;
    });
  });

  app.get('/trial', async (request, reply) =>
    show(request, reply, 'trial', (language) => trialPage(faults.settings(), language, false)),
  );

  app.post('/trial', async (request, reply) => {
    const change = faultChange.safeParse(request.body);
    if (!change.success)
      return show(request, reply.code(400), 'trial', (language) => trialPage(faults.settings(), language, true));
    faults.change(change.data);
    return reply.redirect('/trial', 303);
  });

  app.get<{ Querystring: { to?: string; back?: string } }>('/language', async (request, reply) => {
    const { to, back = '/' } = request.query;
    reply.header(
      'set-cookie',
      `${LANGUAGE_COOKIE}=${to === 'en' ? 'en' : 'vi'}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`,
    );
    return reply.redirect(/^\/(?![/\\])[!-~]*$/.test(back) ? back : '/', 303);
  });

  app.setNotFoundHandler(notFound);
}

function inboxPage(messages: Received[], recipient: string, language: Language): Html {
  const t = texts[language];
  const empty = recipient === '' ? t.noMessages : t.noMatches(recipient);
  return html`<h1>${t.inbox}</h1>
    <p class="quiet">${t.purpose}</p>
    <form role="search">
      <label
        >${t.recipient}<input
          name="recipient"
          value="${recipient}"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false" /></label
      ><button>${t.search}</button>
    </form>
    <p class="quiet">
      ${messages.length === 0 ? empty : t.found(messages.length)} · <a href="/">${recipient === '' ? t.refresh : t.all}</a>
    </p>
    <ul>
      ${messages.map((message) => html`<li>${entry(message, language)}</li>`)}
    </ul>`;
}

function entry({ id, channel, recipient, subject, text, at }: Received, language: Language): Html {
  const start = html`<span class="start">${text.slice(0, 200)}</span>`;
  return html`<a class="message" href="/messages/${id}">
    <span class="meta"
      ><span>${texts[language][channel]} · ${recipient}</span
      ><time datetime="${at}">${moment(Temporal.Instant.from(at))}</time></span
    >
    ${subject === null ? null : html`<span class="subject">${subject}</span>`}${start}
  </a>`;
}

function messagePage({ channel, recipient, subject, text, at, repeats }: Received, language: Language): Html {
  const t = texts[language];
  return html`<p><a href="/">${t.back}</a></p>
    <h1>${subject ?? t[channel]}</h1>
    <dl>
      <dt>${t.to}</dt>
      <dd>${recipient}</dd>
      <dt>${t.at}</dt>
      <dd><time datetime="${at}">${moment(Temporal.Instant.from(at))}</time></dd>
    </dl>
    ${repeats > 0 ? html`<p class="quiet">${t.repeats(repeats)}</p>` : null}
    <div class="text">${withLinks(text)}</div>`;
}

function trialPage({ failNext, delayMs }: { failNext: number; delayMs: number }, language: Language, wrong: boolean): Html {
  const t = texts[language];
  return html`<h1>${t.trial}</h1>
    <p class="quiet">${t.trialHint}</p>
    <form method="post" action="/trial">
      ${wrong ? html`<p class="error" role="alert">${t.wrongNumbers}</p>` : null}
      <label>${t.failNext}<input name="failNext" inputmode="numeric" value="${failNext}" /></label>
      <label>${t.delay}<input name="delayMs" inputmode="numeric" value="${delayMs}" /></label>
      <button>${t.apply}</button>
    </form>`;
}
