import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { childOnRecord, declare, houseTogether, register } from './registering-fixture.ts';

let desk: Desk;
let children = 0;
beforeAll(async () => {
  desk = await openDesk({ MACHINE_ACCEPTS: 'register-child-account' });
});
afterAll(() => desk.end());

async function child(birthDate = '2018-05-01', fullName = 'Trần Bé') {
  children += 1;
  const number = `0170000${String(100 + children)}`;
  return { number, fullName, ...(await childOnRecord(desk, number, birthDate, fullName)) };
}
const parent = () => desk.citizen({ birthDate: '1988-03-04' });
const people = async ({ browser }: SignedInCitizen) =>
  (await browser.call('/api/people-i-act-for')).body['people'] as { reference: string; fullName: string; until: string }[];
const rows = <Row>(statement: string, values: unknown[]) =>
  desk.asOwner(async (client) => (await client.query(statement, values)).rows as Row[]);

async function officers() {
  return { clerk: await desk.officer(['reception', 'case-officer']), chief: await desk.officer(['approver']) };
}

/** The clerk proposes, the chief decides; answers what the chief is told. */
async function accept(number: string) {
  const { clerk, chief } = await officers();
  await clerk.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
  return chief.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
}

describe('a mother of the household', () => {
  test('may act for her child at once, on both sides, until the day before the eighteenth birthday', async () => {
    const [mother, baby] = [await parent(), await child()];
    await houseTogether(desk, '0170000001', mother, [baby]);
    const sent = await register(desk, mother, baby);
    expect(sent.body).toMatchObject({ state: 'decided', number: expect.stringMatching(/^TKC-/) });
    expect(await people(mother)).toMatchObject([{ fullName: 'Trần Bé', right: 'guardian', until: '2036-04-30' }]);
    const link = await rows(
      'select person_id::int, role, other_person_id::int, relationship, valid_to::text from guardianship where person_id = any($1) order by role',
      [[mother.personId, baby.personId]],
    );
    expect(link).toEqual([
      {
        person_id: mother.personId,
        role: 'guardian',
        other_person_id: baby.personId,
        relationship: 'mother',
        valid_to: '2036-04-30',
      },
      {
        person_id: baby.personId,
        role: 'ward',
        other_person_id: mother.personId,
        relationship: 'mother',
        valid_to: '2036-04-30',
      },
    ]);
  });

  test('with twins sends one file for each, and neither waits', async () => {
    const [mother, one, two] = [await parent(), await child('2018-05-01', 'Trần Một'), await child('2018-05-01', 'Trần Hai')];
    const [first, second] = [await register(desk, mother, one), await register(desk, mother, two)];
    expect([first.body['state'], second.body['state']]).toEqual(['submitted', 'submitted']);
    const open = [{ field: 'childSocialInsuranceNumber', code: 'application-open' }];
    expect((await declare(desk, mother, one))['faults']).toMatchObject(open);
    expect((await register(desk, mother, one)).body).toMatchObject({ code: 'answers-incomplete' });
    const draft = (await mother.browser.call('/api/drafts/register-child-account')).body;
    expect(draft['errors']).toMatchObject(open);
  });
});

test('whose child it is, or that there is no such child, makes no difference to what is answered', async () => {
  const stranger = await parent();
  const somebodys = await child();
  await houseTogether(desk, '0170000002', await parent(), [somebodys]);
  const own = await child('2018-05-01', 'Lê Mình');
  const answers = [];
  for (const declared of [somebodys, { number: '0179999999', fullName: 'Không Ai' }, { ...own, fullName: 'Tên Khác' }]) {
    const sent = await register(desk, stranger, declared);
    const { number, submittedAt, ...rest } = sent.body;
    expect([sent.status, typeof number, typeof submittedAt]).toEqual([200, 'string', 'string']);
    const detail = (await stranger.browser.call(`/api/applications/${String(number)}`)).body;
    answers.push({ ...rest, next: detail['next'], timeline: (detail['timeline'] as { type: string }[]).map(({ type }) => type) });
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  expect(await people(stranger)).toEqual([]);
});

describe('at the desk', () => {
  test('an officer sees whom the number leads to, and the child’s log says that they looked', async () => {
    const [mother, baby] = [await parent(), await child()];
    const number = String((await register(desk, mother, baby)).body['number']);
    const clerk = await desk.officer(['reception']);
    const file = (await clerk.call(`/api/applications/${number}`)).body;
    expect(file['facts']).toMatchObject({
      claimedChild: { nameAgrees: true, inHousehold: false, guardians: [], record: { fullName: 'Trần Bé', account: 'none' } },
    });
    const log = await rows('select actor_kind, purpose from access_log where person_id = $1', [baby.personId]);
    expect(log).toContainEqual({ actor_kind: 'officer', purpose: 'application-read' });
  });

  test('an accepted declaration links, opens the child’s account and tells the other parent', async () => {
    const [mother, father, baby] = [await parent(), await desk.citizen({ birthDate: '1985-01-01' }), await child()];
    await houseTogether(desk, '0170000003', mother, [baby]);
    await register(desk, mother, baby);
    const number = String((await register(desk, father, { ...baby, relationship: 'father' })).body['number']);
    expect((await accept(number)).body).toMatchObject({ state: 'decided' });
    expect(await people(father)).toMatchObject([{ fullName: 'Trần Bé' }]);
    const told = (await mother.browser.call('/api/notifications')).body['notifications'] as { title: { vi: string } }[];
    expect(JSON.stringify(told)).toContain('Thêm người xem được hồ sơ của con');
    const [account] = await rows<{ state: string }>('select state from account where person_id = $1', [baby.personId]);
    expect(account?.state).toBe('invited');
  });

  test('a child who comes of age while the file is open is not linked any more', async () => {
    const [mother, nearly] = [await parent(), await child('2008-11-23')];
    const number = String((await register(desk, mother, nearly)).body['number']);
    const { clerk, chief } = await officers();
    await clerk.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
    await desk.asOwner((client) =>
      client.query(`update person set birth_date = '2008-11-22' where person_id = $1`, [nearly.personId]),
    );
    const sent = await chief.call(`/api/applications/${number}/accept`, { method: 'POST', body: {} });
    expect([sent.status, sent.body['code']]).toEqual([409, 'child-of-age']);
    expect(await people(mother)).toEqual([]);
  });

  test('nor one who signs in by itself', async () => {
    const mother = await parent();
    const own = await desk.citizen({ fullName: 'Trần Lớn', birthDate: '2010-05-01', socialInsuranceNumber: '0170000099' });
    const number = String((await register(desk, mother, { number: '0170000099', fullName: 'Trần Lớn' })).body['number']);
    expect((await accept(number)).body).toMatchObject({ code: 'child-has-account' });
    expect(await rows('select 1 from guardianship where person_id = $1', [own.personId])).toEqual([]);
  });
});
