import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { codeAfter } from '../inbox.ts';
import type { Payer } from '../payments/payers.ts';
import type { Records } from './records.ts';

type Urls = { citizen: string; officer: string; sandbox: string };
type Body = Record<string, unknown>;
export type Answer = { status: number; body: Body };
/** A request that can be sent again and again: the same words, the same key. */
export type Wish = () => Promise<Answer>;

const PROCEDURE = 'reissue-health-card';
const DRAFT = `/api/drafts/${PROCEDURE}`;
const PAGES = ['contact', 'reason', 'photo', 'result-delivery'];
const LATER = 503;

/** People and officers of one office, and what they are about to ask of the product when it is killed. */
export async function openOffice(urls: Urls, records: Pick<Records, 'addOfficer'>) {
  const [reception, caseOfficer, approver] = [
    await records.addOfficer('reception'),
    await records.addOfficer('case-officer'),
    await records.addOfficer('approver'),
  ];
  const send = async (url: string, path: string, cookie: string, method: string, body?: object): Promise<Answer> => {
    const headers = { cookie, origin: url, ...(body && { 'content-type': 'application/json' }) };
    const response = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Body) };
  };
  const asCitizen = ({ cookie }: Payer, method: string, path: string, body?: object) =>
    taken(() => send(urls.citizen, path, cookie, method, body));
  const asOfficer = (cookie: string, method: string, path: string, body?: object) =>
    taken(() => send(urls.officer, path, cookie, method, body));

  /** Filled in and confirmed by a code: what is left is to send it. */
  const application = async (person: Payer, reason: 'lost' | 'damaged'): Promise<Wish> => {
    const answers = { reason, deliveryMethod: 'electronic', phone: '0912345678' };
    let { version } = await asCitizen(person, 'GET', DRAFT);
    for (const page of reason === 'lost' ? PAGES.filter((one) => one !== 'photo') : PAGES)
      ({ version } = (await asCitizen(person, 'PUT', DRAFT, { page, version, answers }))['draft'] as Body);
    const { codeId, recipient } = await asCitizen(person, 'POST', `${DRAFT}/code`, {});
    const code = await codeAfter(urls.sandbox, 0, String(recipient));
    const body = { procedure: PROCEDURE, clientKey: randomUUID(), codeId, code, commitment: true };
    return () => send(urls.citizen, '/api/applications', person.cookie, 'POST', body);
  };

  return {
    application,
    /** A damaged card, proposed to be replaced: what is left is the approver's decision. */
    async decision(person: Payer): Promise<Wish> {
      const { number } = await taken(await application(person, 'damaged'));
      const path = `/api/applications/${String(number)}`;
      await asOfficer(reception, 'POST', `${path}/receive`, {});
      await asOfficer(caseOfficer, 'POST', `${path}/accept`, {});
      return () => send(urls.officer, `${path}/accept`, approver, 'POST', {});
    },
    /** Somebody stands at the desk, and all is filled in. */
    async filing({ number }: Payer): Promise<Wish> {
      const found = await asOfficer(reception, 'POST', '/api/people/search', { purpose: 'desk', wanted: { number } });
      const [{ reading } = {}] = found['people'] as { reading?: string }[];
      const begun = await asOfficer(reception, 'POST', `/api/people/${String(reading)}/filings`, { procedure: PROCEDURE });
      const path = `/api/desk-filings/${String(begun['filing'])}`;
      let { version } = (await asOfficer(reception, 'GET', path))['draft'] as Body;
      for (const page of ['contact', 'reason', 'result-delivery']) {
        const body = { page, version, answers: { reason: 'lost', deliveryMethod: 'electronic' } };
        ({ version } = (await asOfficer(reception, 'PUT', path, body))['draft'] as Body);
      }
      const shown = { clientKey: randomUUID(), by: 'person', paper: 'citizen-card', alike: true, commitment: true };
      return () => send(urls.officer, `${path}/send`, reception, 'POST', shown);
    },
    list:
      (month: string): Wish =>
      () =>
        send(urls.officer, '/api/payment-lists', caseOfficer, 'POST', { month }),
    /** How the letter of a person's one file begins. */
    async letterOf(person: Payer): Promise<string> {
      const { applications } = await asCitizen(person, 'GET', '/api/applications');
      const [{ number } = {}] = applications as { number?: string }[];
      const response = await fetch(`${urls.citizen}/api/applications/${String(number)}/letter`, {
        headers: { cookie: person.cookie },
      });
      return (await response.text()).slice(0, 5);
    },
  };
}
export type Office = Awaited<ReturnType<typeof openOffice>>;

/** The answer of a request that is granted. */
async function taken(wish: Wish): Promise<Body> {
  const { status, body } = await again(wish);
  if (status !== 200 && status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** A busy product may say «later»: then nothing was taken, and one asks again. */
export async function again(wish: Wish, triesLeft = 50): Promise<Answer> {
  const answer = await wish();
  if (answer.status !== LATER || triesLeft === 0) return answer;
  await wait(100);
  return again(wish, triesLeft - 1);
}
