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
