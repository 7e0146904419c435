import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../applications/application-fixture.ts';

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
