import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessesOf, readingOf } from '../../people-search/people-search-fixture.ts';
import { type Desk, openDesk, photoUpload, raw, type SignedInCitizen } from '../application-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;

let desk: Desk;
let reception: Officer;
let person: SignedInCitizen;
let number = '';
let citizenNumber = '';
let people = 0;

beforeAll(async () => {
  desk = await openDesk();
  reception = await desk.officer(['reception']);
});
afterAll(() => desk.end());
beforeEach(async () => {
  people += 1;
  citizenNumber = `00118600${String(1000 + people)}`;
  person = await desk.citizen({ fullName: `Vũ Thị Giấy ${people}`, citizenNumber });
  number = await desk.send(person, { reason: 'damaged' });
});

const STANDS = { by: 'person', paper: 'citizen-card', alike: true };

async function ask(): Promise<void> {
  const officer = await desk.officer(['reception', 'case-officer']);
  await officer.call(`/api/applications/${number}/receive`, { method: 'POST', body: {} });
  const asked = await officer.call(`/api/applications/${number}/request-information`, {
    method: 'POST',
    body: {
      clientKey: crypto.randomUUID(),
      reasons: [{ code: 'R03', document: 'attachments' }],
      text: 'Ảnh thẻ bị mờ, đề nghị chụp lại.',
    },
  });
  if (asked.status !== 200) throw new Error(JSON.stringify(asked.body));
}

async function open(officer = reception): Promise<{ at: string; reading: string }> {
  const reading = await readingOf(officer, { number: citizenNumber });
  return { reading, at: `/api/people/${reading}/files/${number}` };
}
const stateOf = async () => (await person.browser.call(`/api/applications/${number}`)).body;
const post = (at: string, body: object, officer = reception) =>
  officer.call(at, { method: 'POST', body: { ...STANDS, ...body } });

describe('what was asked for', () => {
  test('is added at the desk: paper and words, who stood there, and the clock goes on', async () => {
    await ask();
    const { at } = await open();
    expect((await reception.call(at)).body).toMatchObject({
      request: { text: 'Ảnh thẻ bị mờ, đề nghị chụp lại.' },
      may: ['info-added', 'withdrawn'],
      waitingFiles: [],
    });
    const paper = await raw(desk.officerApp, reception, 'POST', `${at}/papers`, await photoUpload());
    expect(paper.statusCode).toBe(201);
    const added = await post(`${at}/supplement`, { by: 'guardian', name: 'Vũ  Văn Cha', text: '' });
    expect(added.body).toEqual({ done: true });
    const shown = await stateOf();
    expect(shown).toMatchObject({ state: 'in-progress', dueOn: expect.any(String) });
    expect((shown['timeline'] as object[]).at(-1)).toMatchObject({
      type: 'info-added',
      by: 'officer',
      byName: null,
      atDesk: { by: 'guardian', name: 'Vũ Văn Cha', paper: 'citizen-card' },
    });
    expect(shown['files']).toHaveLength(1);
    expect((await accessesOf(desk, person.personId)).at(-1)).toEqual({
      purpose: 'desk-filing',
      what: `application: ${number}`,
    });
  });

  test('waits apart from what the person has sent up in the app, and can be looked at and given back', async () => {
    await ask();
    await raw(desk.citizenApp, person.browser, 'POST', `/api/applications/${number}/files`, await photoUpload());
    const { at } = await open();
    const paper = await raw(desk.officerApp, reception, 'POST', `${at}/papers`, await photoUpload());
    const { fileId } = JSON.parse(paper.body) as { fileId: string };
    expect(((await reception.call(at)).body['waitingFiles'] as object[]).length).toBe(1);
    expect((await reception.call(`${at}/papers/${fileId}`)).status).toBe(200);
    expect((await reception.call(`${at}/papers/${fileId}`, { method: 'DELETE' })).status).toBe(204);
    expect((await post(`${at}/supplement`, { text: '' })).body).toMatchObject({ code: 'supplement-empty' });
    expect((await stateOf())['waitingFiles']).toHaveLength(1);
  });

  test('is added once: of two answers at the same moment the second finds it done', async () => {
    await ask();
    const { at } = await open();
    const answers = await Promise.all([1, 2].map(() => post(`${at}/supplement`, { text: 'Đã nộp lại bản gốc' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('an application is taken back at the desk', () => {
  test('while nothing is decided, and the person is told', async () => {
    const { at } = await open();
    expect((await post(`${at}/withdraw`, { reason: 'Đã tìm thấy thẻ' })).body).toEqual({ done: true });
    const shown = await stateOf();
    expect(shown['state']).toBe('withdrawn');
    expect((shown['timeline'] as object[]).at(-1)).toMatchObject({
      type: 'withdrawn',
      text: 'Đã tìm thấy thẻ',
      atDesk: { by: 'person', name: null, paper: 'citizen-card' },
    });
    const { notifications } = (await person.browser.call('/api/notifications')).body as { notifications: { kind: string }[] };
    expect(notifications.map(({ kind }) => kind)).toContain('application-withdrawn');
    expect((await post(`${at}/withdraw`, {})).status).toBe(409);
  });

  test('only at the desk: nobody takes back or adds from the queue, nor without a look at the paper', async () => {
    const { at } = await open();
    const caseOfficer = await desk.officer(['reception', 'case-officer', 'approver']);
    expect((await caseOfficer.call(`/api/applications/${number}`)).body['may']).not.toContain('withdrawn');
    expect((await post(`${at}/withdraw`, { alike: false })).status).toBe(400);
    expect((await post(`${at}/withdraw`, { by: 'guardian', name: ' ' })).body).toMatchObject({ code: 'required' });
    expect((await post(at.replace(/people\/[^/]+/, `people/${crypto.randomUUID()}`) + '/withdraw', {})).status).toBe(404);
    const search = await readingOf(reception, { number: citizenNumber }, { purpose: 'complaint', detail: 'Về hồ sơ 612A' });
    expect((await reception.call(`/api/people/${search}/files/${number}`)).body).toMatchObject({ code: 'filing-needs-desk' });
    const statistics = await desk.officer(['statistics']);
    expect((await post(`${at}/withdraw`, {}, statistics)).status).toBe(403);
    expect((await stateOf())['state']).toBe('submitted');
  });
});

test('a complaint is filed at the desk about what was decided, and nothing else', async () => {
  const decider = await desk.officer(['reception', 'case-officer']);
  await decider.call(`/api/applications/${number}/receive`, { method: 'POST', body: {} });
  const { reading } = await open();
  const begin = () =>
    reception.call(`/api/people/${reading}/filings`, {
      method: 'POST',
      body: { procedure: 'complain-about-decision', subject: number },
    });
  const listed = async () =>
    (await reception.call(`/api/people/${reading}/files`)).body['applications'] as { complaint: string | null; open: boolean }[];
  expect(await listed()).toMatchObject([{ open: true, complaint: null }]);
  await decider.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
  await (await desk.officer(['approver'])).call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
  expect(await listed()).toMatchObject([{ open: false, complaint: 'complain-about-decision' }]);
  const filing = String((await begin()).body['filing']);
  const shown = await reception.call(`/api/desk-filings/${filing}`);
  expect(shown.body).toMatchObject({
    draft: { procedure: 'complain-about-decision', subject: number, eligibility: { ok: true } },
  });
});

test('a file about a protected visit does not exist at the desk', async () => {
  const visitId = crypto.randomUUID();
  await desk.asOwner(async (client) => {
    await client.query(
      `insert into visit (person_id, visit_id, claim_key, facility_code, category, admitted_at, main_diagnosis_code, main_diagnosis_name, total, fund_pays, copayment, out_of_scope, sensitive)
       values ($1, $2, 'p', '01999', 'outpatient', '2026-03-01', 'B20', 'HIV', 100, 80, 20, 0, true)`,
      [person.personId, visitId],
    );
    await client.query(`update application set procedure = 'dispute-visit', subject_key = $2 where number = $1`, [
      number,
      visitId,
    ]);
  });
  const { reading, at } = await open();
  expect((await reception.call(`/api/people/${reading}/files`)).body).toEqual({ applications: [] });
  expect((await reception.call(at)).status).toBe(404);
  const begun = await reception.call(`/api/people/${reading}/filings`, {
    method: 'POST',
    body: { procedure: 'complain-about-decision', subject: number },
  });
  expect(begun.status).toBe(404);
});

test('what the desk is told of a person is in their log and counts in the officer’s quota', async () => {
  const { reading } = await open();
  await reception.call(`/api/people/${reading}/services`);
  expect((await accessesOf(desk, person.personId)).at(-1)).toEqual({ purpose: 'desk-filing', what: 'person' });
});
