import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readingOf, rowsOf } from '../../people-search/people-search-fixture.ts';
import { type Desk, openDesk, OTHER_AGENCY, photoUpload, raw, type SignedInCitizen } from '../application-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
type Page = { key: string };

let desk: Desk;
let reception: Officer;
let person: SignedInCitizen;
let citizenNumber = '';
let people = 0;

beforeAll(async () => {
  desk = await openDesk();
  reception = await desk.officer(['reception']);
});
afterAll(() => desk.end());
beforeEach(async () => {
  people += 1;
  citizenNumber = `00118500${String(1000 + people)}`;
  person = await desk.citizen({ fullName: `Phạm Thị Quầy ${people}`, citizenNumber });
});

const KEY = 'reissue-health-card';
const SEND = { by: 'person', paper: 'citizen-card', alike: true, commitment: true };

async function begin(officer = reception, procedure = KEY): Promise<string> {
  const reading = await readingOf(officer, { number: citizenNumber });
  const begun = await officer.call(`/api/people/${reading}/filings`, { method: 'POST', body: { procedure } });
  if (begun.status !== 200) throw new Error(JSON.stringify(begun.body));
  return String(begun.body['filing']);
}

async function fill(filing: string, answers: object = {}, officer = reception): Promise<void> {
  const given = { reason: 'damaged', deliveryMethod: 'electronic', ...answers };
  const { pages } = (await person.browser.call(`/api/procedures/${KEY}`)).body['form'] as { pages: Page[] };
  for (const { key } of pages) {
    const { draft } = (await officer.call(`/api/desk-filings/${filing}`)).body as { draft: { version: number } };
    const body = { page: key, version: draft.version, answers: given };
    const saved = await officer.call(`/api/desk-filings/${filing}`, { method: 'PUT', body });
    if (saved.status !== 200) throw new Error(`page ${key}: ${JSON.stringify(saved.body)}`);
  }
}

function send(filing: string, more: object = {}, officer = reception) {
  return officer.call(`/api/desk-filings/${filing}/send`, {
    method: 'POST',
    body: { clientKey: randomUUID(), ...SEND, ...more },
  });
}

async function filed(answers: object = {}, more: object = {}): Promise<{ filing: string; number: string }> {
  const filing = await begin();
  await fill(filing, answers);
  const sent = await send(filing, more);
  if (sent.status !== 200) throw new Error(JSON.stringify(sent.body));
  return { filing, number: String(sent.body['number']) };
}

describe('at the desk', () => {
  test('an officer files a service, and the person finds it in the app', async () => {
    const { number } = await filed();
    const { body } = await person.browser.call(`/api/applications/${number}`);
    expect(body).toMatchObject({
      state: 'received',
      dueOn: expect.any(String),
      timeline: [
        { type: 'submitted', by: 'officer', byName: null, atDesk: { by: 'person', name: null, paper: 'citizen-card' } },
        { type: 'received' },
      ],
    });
    const history = (await person.browser.call('/api/applications')).body['applications'];
    expect(history).toMatchObject([{ number, atDesk: true }]);
  });

  test('what is written down: who filed, for whom, what they showed, and each in the person’s log', async () => {
    const { number } = await filed({}, { by: 'guardian', name: ' Trần  Văn Cha ', paper: 'passport' });
    const events = await rowsOf(
      desk,
      `select e.type, e.actor_kind, e.actor_id, e.data from application_event e join application a using (person_id, application_id)
        where a.number = $1 order by seq`,
      [number],
    );
    expect(events).toMatchObject([
      {
        type: 'submitted',
        actor_kind: 'officer',
        actor_id: reception.officerId,
        data: { atDesk: { by: 'guardian', name: 'Trần Văn Cha', paper: 'passport', agencyCode: '0101' } },
      },
      { type: 'received', actor_id: reception.officerId },
    ]);
    const log = await rowsOf<{ what: string }>(
      desk,
      `select what from access_log where person_id = $1 and purpose = 'desk-filing' order by seq`,
      [person.personId],
    );
    expect(log).toEqual([{ what: 'person' }, { what: `application: ${number}` }]);
  });

  test('the receipt is a paper to hand over', async () => {
    const { filing } = await filed();
    const slip = await raw(desk.officerApp, reception, 'GET', `/api/desk-filings/${filing}/receipt`);
    expect([slip.statusCode, slip.headers['content-type'], slip.rawPayload.subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
  });

  test('papers are photographed and go with it', async () => {
    const filing = await begin();
    const url = `/api/desk-filings/${filing}/files/attachments`;
    expect((await raw(desk.officerApp, reception, 'POST', url, await photoUpload())).statusCode).toBe(201);
    await fill(filing);
    const number = String((await send(filing)).body['number']);
    expect((await person.browser.call(`/api/applications/${number}`)).body['files']).toMatchObject([{ name: 'thẻ.jpg' }]);
  });

  test('nobody needs a telephone to be served', async () => {
    const filing = await begin();
    await fill(filing, { phone: '' });
    expect((await send(filing)).status).toBe(200);
  });

  test('a machine decides on nothing that an officer filed', async () => {
    const { number } = await filed({ reason: 'lost' });
    expect((await person.browser.call(`/api/applications/${number}`)).body['state']).toBe('received');
  });
});

describe('the drafts', () => {
  test('of the officer and of the person are two', async () => {
    await desk.fill(person, { reason: 'torn' });
    const filing = await begin();
    await fill(filing);
    const own = (await person.browser.call(`/api/drafts/${KEY}`)).body['answers'];
    expect(own).toMatchObject({ reason: 'torn' });
    await send(filing);
    expect((await person.browser.call(`/api/drafts/${KEY}`)).body['answers']).toMatchObject({ reason: 'torn' });
  });

  test('a filing that was begun is gone on with, not begun twice', async () => {
    const filing = await begin();
    await fill(filing, { reason: 'torn' });
    expect(await begin()).toBe(filing);
    const another = await desk.officer(['reception']);
    const theirs = await begin(another);
    expect(theirs).not.toBe(filing);
    const { draft } = (await another.call(`/api/desk-filings/${theirs}`)).body as { draft: { answers: object } };
    expect(draft.answers).not.toHaveProperty('reason');
  });

  test('are no business of any other officer', async () => {
    const filing = await begin();
    const others = [await desk.officer(['reception']), await desk.officer(['reception'], OTHER_AGENCY)];
    for (const other of others) {
      expect((await other.call(`/api/desk-filings/${filing}`)).body['code']).toBe('filing-ended');
      expect((await send(filing, {}, other)).body['code']).toBe('filing-ended');
    }
  });
});

describe('sending', () => {
  test('twice with one key gives one application and one receipt', async () => {
    const filing = await begin();
    await fill(filing);
    const clientKey = randomUUID();
    const [one, two] = await Promise.all([send(filing, { clientKey }), send(filing, { clientKey })]);
    const again = await send(filing, { clientKey });
    expect([one.status, two.status, again.status]).toEqual([200, 200, 200]);
    expect([two.body, again.body]).toEqual([one.body, one.body]);
    expect((await person.browser.call('/api/applications')).body['applications']).toHaveLength(1);
  });

  test('with another key after it was sent files nothing more', async () => {
    const { filing } = await filed();
    expect((await send(filing)).status).toBeGreaterThanOrEqual(400);
    expect((await person.browser.call('/api/applications')).body['applications']).toHaveLength(1);
  });

  test('is refused while a file of the same service is open', async () => {
    const filing = await begin();
    await fill(filing);
    await desk.send(person, { reason: 'damaged' });
    expect((await send(filing)).body['code']).toBe('not-eligible');
  });

  test.each([
    ['without looking at a paper', { alike: false }, 400],
    ['with a paper that proves nothing', { paper: 'library-card' }, 400],
    ['without the commitment', { commitment: undefined }, 400],
    ['for another without a name', { by: 'guardian', name: '  ' }, 'required'],
  ])('%s is refused', async (_, more, expected) => {
    const filing = await begin();
    await fill(filing);
    const { status, body } = await send(filing, more);
    expect(typeof expected === 'number' ? status : body['code']).toBe(expected);
  });

  test('of half a form is refused, and nothing is lost', async () => {
    const filing = await begin();
    expect((await send(filing)).body['code']).toBe('draft-missing');
  });
});

describe('who may', () => {
  test('is reception alone, and only for people who stand at the desk', async () => {
    const caseOfficer = await desk.officer(['case-officer']);
    const reading = await readingOf(caseOfficer, { number: citizenNumber });
    const refused = await caseOfficer.call(`/api/people/${reading}/filings`, { method: 'POST', body: { procedure: KEY } });
    expect(refused.body['code']).toBe('role-needed');
    const complaint = { purpose: 'complaint', detail: 'Khiếu nại về quá trình đóng' };
    const other = await readingOf(reception, { number: citizenNumber }, complaint);
    const wrong = await reception.call(`/api/people/${other}/filings`, { method: 'POST', body: { procedure: KEY } });
    expect(wrong.body['code']).toBe('filing-needs-desk');
  });

  test('the officer who filed is not the one who approves', async () => {
    const both = await desk.officer(['reception', 'approver']);
    const filing = await begin(both);
    await fill(filing, {}, both);
    const number = String((await send(filing, {}, both)).body['number']);
    const worker = await desk.officer(['case-officer']);
    await worker.call(`/api/applications/${number}/take`, { method: 'POST', body: {} });
    expect((await worker.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} })).body['state']).toBe(
      'awaiting-approval',
    );
    const refused = await both.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
    expect(refused.body['code']).toBe('action-not-allowed');
    const approver = await desk.officer(['approver']);
    const accepted = await approver.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
    expect(accepted.body['state']).toBe('decided');
  });

  test('sees which services there are for the person, and why not', async () => {
    await desk.send(person, { reason: 'damaged' });
    const reading = await readingOf(reception, { number: citizenNumber });
    const { services } = (await reception.call(`/api/people/${reading}/services`)).body as {
      services: { key: string; eligibility: { ok: boolean; reasons: { code: string }[] } }[];
    };
    const card = services.find(({ key }) => key === KEY);
    expect(card?.eligibility).toMatchObject({ ok: false, reasons: [{ code: 'R12' }] });
  });
});
