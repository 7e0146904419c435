import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessPurposes, accessSubjects } from './purposes.ts';
import { accessLogTexts } from '../../../../packages/ui/src/texts/access-log.ts';
import { AGENCY, type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { accessesOf, accessList } from './list.ts';
import { type Access, recordAccess } from './record.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

const record = (personId: number, access: Partial<Access>) =>
  desk.services.db.transaction((tx) =>
    recordAccess(tx, {
      personId,
      actor: { kind: 'machine', id: 'round' },
      institution: AGENCY,
      purpose: 'registration-check',
      what: 'population-register',
      requestId: 'r1',
      now: desk.clock.now(),
      ...access,
    }),
  );
const read = async ({ browser }: SignedInCitizen, query = '') =>
  accessList.parse((await browser.call(`/api/access-log${query}`)).body);

test('an officer is named with their agency, and the file they read', async () => {
  const citizen = await desk.citizen();
  const officer = await desk.officer(['reception']);
  const number = await desk.send(citizen, { reason: 'torn' });
  await officer.call(`/api/applications/${number}`);
  const { entries } = await read(citizen);
  expect(entries).toMatchObject([
    {
      who: 'officer',
      name: officer.fullName,
      institution: expect.stringContaining('BHXH'),
      purpose: 'application-read',
      subjects: ['application'],
      details: [`[612A] ${number}`],
      times: 1,
    },
  ]);
});

test('automatic accesses of a day are one entry, those of another day another', async () => {
  const citizen = await desk.citizen();
  for (let time = 0; time < 12; time += 1) await record(citizen.personId, { what: time % 2 ? 'person' : 'card' });
  desk.clock.forward({ hours: 24 });
  await record(citizen.personId, {});
  const { entries } = await accessesOfPerson(citizen.personId);
  expect(entries.map(({ who, times, subjects }) => [who, times, subjects])).toEqual([
    ['system', 1, ['population-register']],
    ['system', 12, ['card', 'person']],
  ]);
});

const accessesOfPerson = (personId: number, before: number | null = null) => accessesOf(desk.services.db, personId, before);

test('reading the log is in it, once a day, however often it is read', async () => {
  const citizen = await desk.citizen();
  for (let time = 0; time < 3; time += 1) await read(citizen);
  expect((await read(citizen)).entries).toMatchObject([{ who: 'you', purpose: 'own-log', times: 1 }]);
});

test('pages follow each other without a gap and without showing anything twice', async () => {
  const { personId } = await desk.citizen();
  for (let time = 0; time < 45; time += 1)
    await record(personId, { actor: { kind: 'officer', id: randomUUID() }, what: `application: ${time}` });
  // An automatic reader between them, folded at its latest place.
  await record(personId, {});
  const seen: number[] = [];
  let before: number | null = null;
  do {
    const page: Awaited<ReturnType<typeof accessesOfPerson>> = await accessesOfPerson(personId, before);
    seen.push(...page.entries.map(({ seq }) => seq));
    before = page.older;
  } while (before !== null);
  expect(seen).toEqual(Array.from({ length: 46 }, (_, index) => 46 - index));
});

test('a visitor of the look-up page is not called a relative, and nobody is told who it was', async () => {
  const { personId } = await desk.citizen();
  const other = await desk.citizen();
  for (const id of ['signed-out', String(other.personId)])
    await record(personId, { actor: { kind: 'citizen', id }, institution: 'public', purpose: 'look-up', what: 'person' });
  const { entries } = await accessesOfPerson(personId);
  expect(entries.map(({ who, name }) => [who, name])).toEqual([
    ['public', null],
    ['public', null],
  ]);
});

test('a question about an access reaches the agency once, and only about one’s own log', async () => {
  await desk.officer(['administrator']);
  const [citizen, stranger] = [await desk.citizen(), await desk.citizen()];
  await record(citizen.personId, {});
  const ask = ({ browser }: SignedInCitizen, text: string, clientKey: string) =>
    browser.call('/api/access-log/1/question', { method: 'POST', body: { text, clientKey } });
  const key = randomUUID();
  const [first, again] = [await ask(citizen, 'Vì sao?', key), await ask(citizen, 'Vì sao?', key)];
  expect(first.status).toBe(200);
  expect(again.body).toEqual(first.body);
  expect((await ask(citizen, '  ', randomUUID())).status).toBe(422);
  expect((await ask(stranger, 'Vì sao?', randomUUID())).status).toBe(404);
  const filed = await desk.asOwner((client) => client.query('select person_id::int, category, about, agency_code from feedback'));
  expect(filed.rows).toEqual([
    { person_id: citizen.personId, category: 'access', about: { kind: 'access-log', seq: 1 }, agency_code: AGENCY },
  ]);
});

test.each(['vi', 'en'] as const)('every reason and every kind of data has its words (%s)', (language) => {
  const { purposes, subjects } = accessLogTexts[language];
  expect(Object.keys(purposes).toSorted()).toEqual([...accessPurposes].toSorted());
  expect(Object.keys(subjects).toSorted()).toEqual([...accessSubjects, 'other'].toSorted());
});
