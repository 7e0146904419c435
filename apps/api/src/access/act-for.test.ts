import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { lastCodeTo } from '../testing/test-letters.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

async function family(birthDate: string) {
  const [mother, child] = [await desk.citizen(), await desk.citizen({ fullName: 'Trần Bé', birthDate })];
  await desk.asOwner((client) =>
    client.query(
      `insert into guardianship (person_id, role, other_person_id, other_name, relationship, valid_from)
       values ($1, 'guardian', $2, 'Trần Bé', 'mother', '2010-01-01'), ($2, 'ward', $1, 'Nguyễn Thị Mẫu', 'mother', '2010-01-01')`,
      [mother.personId, child.personId],
    ),
  );
  const { people } = (await mother.browser.call('/api/people-i-act-for')).body as {
    people: { reference: string; fullName: string }[];
  };
  return { mother, child, people };
}

test('a mother sees her child’s draft, and the child’s log says so', async () => {
  const { mother, child, people } = await family('2018-05-01');
  expect(people).toMatchObject([
    { reference: expect.any(String), fullName: 'Trần Bé', right: 'guardian', relationship: 'mother' },
  ]);
  const draft = await mother.browser.call(`/api/drafts/reissue-health-card?for=${people[0]?.reference ?? ''}`);
  expect(draft.body).toMatchObject({ answers: { fullName: 'Trần Bé' } });
  const log = await desk.asOwner(
    async (client) =>
      (await client.query('select actor_kind, actor_id, purpose from access_log where person_id = $1', [child.personId])).rows,
  );
  expect(log).toEqual([{ actor_kind: 'citizen', actor_id: String(mother.personId), purpose: 'guardian' }]);
});

test('the right ends by itself on the eighteenth birthday', async () => {
  expect((await family('2008-11-23')).people.length).toBe(1);
  expect((await family('2008-11-22')).people).toEqual([]);
});

test('a reference is of no use to anybody else', async () => {
  const { people } = await family('2018-05-01');
  const stranger = await desk.citizen();
  for (const reference of [people[0]?.reference ?? '', 'guessed']) {
    expect((await stranger.browser.call(`/api/applications?for=${reference}`)).status).toBe(404);
    expect((await stranger.browser.call(`/api/drafts/reissue-health-card?for=${reference}`)).status).toBe(404);
  }
});

test('what a child has written about a protected visit does not exist for the mother', async () => {
  const { mother, child, people } = await family('2010-05-01');
  await desk.asOwner(async (client) => {
    const { rows } = await client.query<{ visit_id: string }>(
      `insert into visit (person_id, visit_id, claim_key, facility_code, category, admitted_at, main_diagnosis_code, main_diagnosis_name, total, fund_pays, copayment, out_of_scope, sensitive)
       values ($1, gen_random_uuid(), 'protected', '01999', 'outpatient', '2025-03-01', 'B20', 'HIV', 100, 80, 20, 0, true) returning visit_id`,
      [child.personId],
    );
    const about = [child.personId, rows[0]?.visit_id];
    await client.query(
      `insert into application (person_id, application_id, number, procedure, subject_key, client_key, request_digest, answers, submitted_at, state, agency_code, last_seq, updated_at)
       values ($1, gen_random_uuid(), 'KN-261122-AAAAAA', 'dispute-visit', $2, gen_random_uuid(), '', '{}', now(), 'submitted', '0101', 1, now())`,
      about,
    );
    await client.query(
      `insert into application_event (person_id, application_id, seq, at, actor_kind, type, data)
       select person_id, application_id, 1, now(), 'citizen', 'submitted', '{"agencyCode": "0101"}' from application where person_id = $1`,
      [child.personId],
    );
    await client.query(
      `insert into application_draft (person_id, procedure, subject_key, answers, version, created_at, updated_at)
       values ($1, 'dispute-visit', $2, '{}', 1, $3, $3)`,
      [...about, desk.clock.now().toString()],
    );
  });
  const asMother = (path: string) => mother.browser.call(`${path}?for=${people[0]?.reference ?? ''}`);
  expect((await child.browser.call('/api/applications')).body['applications']).toHaveLength(1);
  expect((await asMother('/api/applications')).body['applications']).toEqual([]);
  expect((await child.browser.call('/api/drafts')).body['drafts']).toHaveLength(1);
  expect((await asMother('/api/drafts')).body['drafts']).toEqual([]);
  expect((await child.browser.call('/api/applications/KN-261122-AAAAAA')).status).toBe(200);
  for (const path of ['', '/receipt', '/letter'])
    expect((await asMother(`/api/applications/KN-261122-AAAAAA${path}`)).status).toBe(404);
});

describe('an end while a page is open', () => {
  const draftPath = (reference: string) => `/api/drafts/reissue-health-card?for=${reference}`;
  const save = (mother: SignedInCitizen, reference: string, version: number) =>
    mother.browser.call(draftPath(reference), { method: 'PUT', body: { page: 'reason', version, answers: { reason: 'torn' } } });
  const ends = [
    ['the child comes of age', `update person set birth_date = '2008-11-22' where person_id = $1`],
    ['the right is ended', `update guardianship set valid_to = '2026-11-21' where person_id = $1 or other_person_id = $1`],
  ] as const;

  test.each(ends)('%s: the mother is told so, and the child keeps draft and application', async (_, end) => {
    const { mother, child, people } = await family('2009-05-01');
    const reference = people[0]?.reference ?? '';
    expect((await save(mother, reference, 0)).status).toBe(200);
    await desk.asOwner((client) => client.query(end, [child.personId]));
    for (const refused of [
      await save(mother, reference, 1),
      await mother.browser.call(draftPath(reference)),
      await mother.browser.call(`/api/card?for=${reference}`),
      await mother.browser.call(`/api/people-i-act-for/${reference}`),
    ])
      expect([refused.status, refused.body['code']]).toEqual([403, 'acting-ended']);
    const own = await child.browser.call('/api/drafts/reissue-health-card');
    expect(own.body).toMatchObject({ version: 1, answers: { reason: 'torn' } });
  });

  test('of what the mother has sent the child reads the rest alone', async () => {
    const { mother, child, people } = await family('2009-05-02');
    const reference = people[0]?.reference ?? '';
    const number = await desk.send(child, { reason: 'damaged' });
    expect((await mother.browser.call(`/api/applications/${number}?for=${reference}`)).status).toBe(200);
    await desk.asOwner((client) => client.query(ends[0][1], [child.personId]));
    const body = { reason: 'Không cần nữa' };
    const withdrawn = await mother.browser.call(`/api/applications/${number}/withdraw?for=${reference}`, {
      method: 'POST',
      body,
    });
    expect(withdrawn.body['code']).toBe('acting-ended');
    expect((await child.browser.call(`/api/applications/${number}`)).body['state']).toBe('submitted');
  });
});

test('a request is for whom it names, whatever else is open: twins in two tabs, and oneself in a third', async () => {
  const { mother, child: one, people: first } = await family('2018-06-01');
  const two = await desk.citizen({ fullName: 'Trần Út', birthDate: '2018-06-01' });
  await desk.asOwner((client) =>
    client.query(
      `insert into guardianship (person_id, role, other_person_id, other_name, relationship, valid_from) values ($1, 'guardian', $2, 'Trần Út', 'mother', '2018-06-01')`,
      [mother.personId, two.personId],
    ),
  );
  const { people } = (await mother.browser.call('/api/people-i-act-for')).body as {
    people: { reference: string; fullName: string }[];
  };
  const references = people.map(({ reference }) => reference);
  expect(references).toHaveLength(2);
  expect(references).toContain(first[0]?.reference);
  const names = await Promise.all(
    [...references.map((reference) => `?for=${reference}`), ''].map(
      async (whom) =>
        ((await mother.browser.call(`/api/drafts/reissue-health-card${whom}`)).body['answers'] as { fullName: string }).fullName,
    ),
  );
  expect(names).toEqual([...people.map(({ fullName }) => fullName), 'Nguyễn Thị Mẫu']);
  expect(one.personId).not.toBe(two.personId);
});

test.each(['', 'x'.repeat(41), '%00', '../own', 'a&for=b'])('a hostile `for` (%s) reaches nobody', async (hostile) => {
  const { mother } = await family('2018-07-01');
  for (const path of ['/api/applications', '/api/card', '/api/drafts/reissue-health-card', '/api/procedures']) {
    const answer = await mother.browser.call(`${path}?for=${hostile}`);
    expect([400, 404]).toContain(answer.status);
  }
});

test('the mother who filed for her child is told what becomes of it, with a way to the child’s file', async () => {
  const { mother, child, people } = await family('2018-09-01');
  const whom = `?for=${people[0]?.reference ?? ''}`;
  const path = `/api/drafts/reissue-health-card${whom}`;
  const answers = { reason: 'lost', deliveryMethod: 'electronic', phone: '0912345678', email: 'me@example.vn' };
  for (const page of ['contact', 'reason', 'result-delivery']) {
    const version = Number((await mother.browser.call(path)).body['version']);
    await mother.browser.call(path, { method: 'PUT', body: { page, version, answers } });
  }
  const issued = await mother.browser.call(`/api/drafts/reissue-health-card/code${whom}`, { method: 'POST', body: {} });
  const body = {
    procedure: 'reissue-health-card',
    for: people[0]?.reference,
    clientKey: randomUUID(),
    codeId: String(issued.body['codeId']),
    code: await lastCodeTo(desk.services, mother.personId),
    commitment: true,
  };
  const { number } = (await mother.browser.call('/api/applications', { method: 'POST', body })).body;
  const linksOf = async ({ personId }: { personId: number }) =>
    desk.asOwner(
      async (client) =>
        (
          await client.query<{ link: string }>(
            `select distinct link from notification where person_id = $1 and kind like 'application-%'`,
            [personId],
          )
        ).rows,
    );
  expect(await linksOf(mother)).toEqual([{ link: `/applications/${String(number)}${whom}` }]);
  expect(await linksOf(child)).toEqual([{ link: `/applications/${String(number)}` }]);
});

test('services are listed for whom they may be filed', async () => {
  const { mother, people } = await family('2018-08-01');
  const keys = async (whom: string) =>
    ((await mother.browser.call(`/api/procedures${whom}`)).body['procedures'] as { key: string }[]).map(({ key }) => key);
  expect(await keys('')).toContain('register-child-account');
  const forChild = await keys(`?for=${people[0]?.reference ?? ''}`);
  expect(forChild).toContain('reissue-health-card');
  expect(forChild).not.toContain('register-child-account');
});
