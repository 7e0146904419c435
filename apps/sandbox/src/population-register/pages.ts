import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { faultChange } from '../faults.ts';
import { html, type Html } from '../html.ts';
import { notFound, show } from '../show.ts';
import type { Services } from '../services.ts';
import { type Language, texts } from '../texts.ts';
import { type RegisterEntry, registerEntry } from './register.ts';

const PATH = '/register';
const EMPTY = {
  citizenNumber: '',
  fullName: '',
  birthDate: '',
  sex: 'female',
  ethnicity: 'Kinh',
  nationality: 'VN',
  residence: '',
  status: 'alive',
};
type Typed = Record<keyof RegisterEntry, string>;
const form = z.record(z.string(), z.string());

/** Where a person sees what the stand-in of the population register knows, changes it, and makes it slow or silent. */
export function registerPages(app: FastifyInstance, { register, registerFaults }: Services): void {
  const listPage = (wanted: string, wrong: boolean) => (language: Language) =>
    html`${entries(register.list(wanted), wanted, language)} ${trial(registerFaults.settings(), language, wrong)}`;

  app.get<{ Querystring: { wanted?: string | string[] } }>(PATH, async (request, reply) =>
    show(request, reply, 'register', listPage(String(request.query.wanted ?? '').trim(), false)),
  );

  app.get(`${PATH}/new`, async (request, reply) =>
    show(request, reply, 'register', (language) => entryPage(EMPTY, language, { known: false, wrong: false })),
  );

  app.get<{ Params: { citizenNumber: string } }>(`${PATH}/:citizenNumber`, async (request, reply) => {
    const entry = register.find(request.params.citizenNumber);
    if (!entry) return notFound(request, reply);
    return show(request, reply, 'register', (language) => entryPage(entry, language, { known: true, wrong: false }));
  });

  app.post(PATH, async (request, reply) => {
    const parsed = registerEntry.safeParse(request.body);
    if (parsed.success) {
      register.put(parsed.data);
      return reply.redirect(PATH, 303);
    }
    const typed = { ...EMPTY, ...form.safeParse(request.body).data };
    const known = register.find(typed.citizenNumber) !== undefined;
    return show(request, reply.code(400), 'register', (language) => entryPage(typed, language, { known, wrong: true }));
  });

  app.post<{ Params: { citizenNumber: string } }>(`${PATH}/:citizenNumber/remove`, async (request, reply) => {
    register.remove(request.params.citizenNumber);
    return reply.redirect(PATH, 303);
  });

  app.post(`${PATH}/trial`, async (request, reply) => {
    const change = faultChange.safeParse(request.body);
    if (!change.success) return show(request, reply.code(400), 'register', listPage('', true));
    registerFaults.change(change.data);
    return reply.redirect(PATH, 303);
  });
}

function entries(known: RegisterEntry[], wanted: string, language: Language): Html {
  const t = texts[language];
  const rows = known.map(
    ({ citizenNumber, fullName, birthDate, status }) =>
      html`<li>
        <a class="message" href="${PATH}/${citizenNumber}"
          ><span class="subject">${fullName}</span
          ><span class="meta"
            ><span>${citizenNumber} · ${birthDate.split('-').reverse().join('/')}</span
            >${status === 'dead' ? html`<span>${t.dead}</span>` : null}</span
          ></a
        >
      </li>`,
  );
  return html`<h1>${t.register}</h1>
    <p class="quiet">${t.registerHint}</p>
    <form role="search">
      <label>${t.wantedPerson}<input name="wanted" value="${wanted}" autocomplete="off" spellcheck="false" /></label
      ><button>${t.search}</button>
    </form>
    <p class="quiet">
      ${known.length === 0 ? t.noEntries : t.entriesFound(known.length)} · <a href="${PATH}/new">${t.addEntry}</a>
    </p>
    <ul>
      ${rows}
    </ul>`;
}

function trial({ failNext, delayMs }: { failNext: number; delayMs: number }, language: Language, wrong: boolean): Html {
  const t = texts[language];
  return html`<h2>${t.registerTrial}</h2>
    <form method="post" action="${PATH}/trial">
      ${wrong ? html`<p class="error" role="alert">${t.wrongNumbers}</p>` : null}
      <label>${t.registerFails}<input name="failNext" inputmode="numeric" value="${failNext}" /></label>
      <label>${t.registerDelay}<input name="delayMs" inputmode="numeric" value="${delayMs}" /></label>
      <button>${t.apply}</button>
    </form>`;
}

function entryPage(entry: Typed, language: Language, { known, wrong }: { known: boolean; wrong: boolean }): Html {
  const t = texts[language];
  const text = (name: keyof Typed, label: string, note: Html | null = null) =>
    html`<label>${label}<input name="${name}" value="${entry[name]}" autocomplete="off" spellcheck="false" ${note} /></label>`;
  const choice = (name: keyof Typed, label: string, options: Record<string, string>) =>
    html`<label
      >${label}<select name="${name}">
        ${Object.entries(options).map(
          ([value, word]) => html`<option value="${value}" ${entry[name] === value ? html` selected` : null}>${word}</option>`,
        )}
      </select></label
    >`;
  return html`<p><a href="${PATH}">${t.backToRegister}</a></p>
    <h1>${known ? entry.fullName : t.addEntry}</h1>
    <form method="post" action="${PATH}">
      ${wrong ? html`<p class="error" role="alert">${t.wrongEntry}</p>` : null}
      ${text('citizenNumber', t.citizenNumber, known ? html` readonly` : html` inputmode="numeric"`)}
      ${text('fullName', t.fullName)} ${text('birthDate', t.birthDate)}
      ${choice('sex', t.sex, { female: t.female, male: t.male })} ${text('ethnicity', t.ethnicity)}
      ${text('nationality', t.nationality)} ${text('residence', t.residence)}
      ${choice('status', t.status, { alive: t.alive, dead: t.dead })}
      <button>${t.save}</button>
    </form>
    ${
      known ? html`<form method="post" action="${PATH}/${entry.citizenNumber}/remove"><button>${t.remove}</button></form>` : null
    }`;
}
