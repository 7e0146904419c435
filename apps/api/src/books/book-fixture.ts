import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Desk, openDesk, photoUpload, raw, type SignedInCitizen } from '../applications/application-fixture.ts';
import type { TestBrowser } from '../testing/test-browser.ts';
import { lastCodeTo } from '../testing/test-letters.ts';

export type RegisterSays = Record<string, unknown> | 'unknown' | 'no-answer';

export type BookDesk = Desk & {
  /** What the population register answers from now on. */
  registerSays(answer: RegisterSays): void;
  /** How often it was asked. */
  asked(): number;
  saveForm(who: SignedInCitizen, procedure: string, answers: Record<string, unknown>): Promise<Record<string, unknown>>;
  attach(who: SignedInCitizen, procedure: string, question: string): Promise<void>;
  confirm(who: SignedInCitizen, procedure: string): ReturnType<TestBrowser['call']>;
  /** Fills, attaches and sends; answers the number. */
  file(who: SignedInCitizen, procedure: string, answers: Record<string, unknown>, papers?: readonly string[]): Promise<string>;
  /** Reception and case officer propose, an approver decides; answers the approver's answer. */
  accept(number: string): ReturnType<TestBrowser['call']>;
};

const CONTACT = { phone: '0912345678', email: 'mau@example.vn', deliveryMethod: 'electronic' };

/** A desk with the services of the insurance book, and a population register of its own. */
export async function openBookDesk(): Promise<BookDesk> {
  let says: RegisterSays = 'unknown';
  let asked = 0;
  const register = createServer((request, response) => {
    request.resume();
    asked += 1;
    if (says === 'no-answer') response.writeHead(503).end();
    else response.end(JSON.stringify(says === 'unknown' ? { found: false } : { found: true, person: says }));
  });
  await new Promise<void>((resolve) => register.listen(0, '127.0.0.1', resolve));
  const { port } = register.address() as AddressInfo;
  const desk = await openDesk({ POPULATION_REGISTER_URL: `http://127.0.0.1:${port}/`, POPULATION_REGISTER_TOKEN: 'test' });
  const saveForm: BookDesk['saveForm'] = async ({ browser }, procedure, answers) => {
    const { pages } = (await browser.call(`/api/procedures/${procedure}`)).body['form'] as { pages: { key: string }[] };
    let draft = (await browser.call(`/api/drafts/${procedure}`)).body;
    for (const { key } of pages) {
      const body = { page: key, version: Number(draft['version']), answers: { ...CONTACT, ...answers } };
      const saved = await browser.call(`/api/drafts/${procedure}`, { method: 'PUT', body });
      if (saved.status !== 200) throw new Error(`page ${key}: ${saved.status} ${JSON.stringify(saved.body)}`);
      draft = saved.body['draft'] as Record<string, unknown>;
    }
    return draft;
  };
  const attach: BookDesk['attach'] = async ({ browser }, procedure, question) => {
    const photo = await photoUpload();
    const sent = await raw(desk.citizenApp, browser, 'POST', `/api/drafts/${procedure}/files/${question}`, photo);
    if (sent.statusCode !== 201) throw new Error(`file: ${sent.statusCode} ${sent.body}`);
  };
  const confirm: BookDesk['confirm'] = async ({ browser, personId }, procedure) => {
    desk.clock.forward({ minutes: 1 });
    const issued = await browser.call(`/api/drafts/${procedure}/code`, { method: 'POST', body: {} });
    if (issued.status !== 200) return issued;
    const code = await lastCodeTo(desk.services, personId);
    const body = { procedure, clientKey: randomUUID(), codeId: issued.body['codeId'], code, commitment: true };
    return browser.call('/api/applications', { method: 'POST', body });
  };
  const file: BookDesk['file'] = async (who, procedure, answers, papers = []) => {
    await saveForm(who, procedure, answers);
    for (const question of papers) await attach(who, procedure, question);
    const sent = await confirm(who, procedure);
    if (sent.status !== 200) throw new Error(`submit: ${JSON.stringify(sent.body)}`);
    return String(sent.body['number']);
  };
  const accept: BookDesk['accept'] = async (number) => {
    const proposer = await desk.officer(['reception', 'case-officer']);
    const approver = await desk.officer(['approver']);
    const decide = (officer: TestBrowser) => officer.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
    const proposed = await decide(proposer);
    return proposed.status === 200 ? decide(approver) : proposed;
  };
  const end = async () => {
    register.closeAllConnections();
    register.close();
    await desk.end();
  };
  return {
    ...desk,
    registerSays: (answer) => void (says = answer),
    asked: () => asked,
    saveForm,
    attach,
    confirm,
    file,
    accept,
    end,
  };
}
