import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../applications/application-fixture.ts';
import { closeMerged } from '../../merging/close-merged.ts';
import { moveRecords } from '../../merging/move-records.ts';
import { lettersTo } from '../../testing/test-letters.ts';
import { addTestPerson } from '../../testing/test-person.ts';
import { answer, begin, family, type Family, forgetProof, openOf, post, shownTo, toldOf } from './takeover-fixture.ts';

// Today is 22/11/2026.
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

const TODAY = Temporal.PlainDate.from('2026-11-22');
const OK = { status: 204, code: undefined };
const refused = (code: string, status = 409) => ({ status, code });
const run = (statement: string, values: unknown[]) => desk.asOwner((client) => client.query(statement, values));
/** What somebody may open of the child's: readables, then whether they may file. */
async function opens({ mother }: Pick<Family, 'mother'>): Promise<unknown> {
  const { people } = (await mother.browser.call('/api/people-i-act-for')).body as {
    people: { reference: string; reads: string[]; mayFile: boolean; managesAccount: boolean }[];
  };
  return people.map(({ reads, mayFile, managesAccount }) => [reads.join(' '), mayFile, managesAccount]);
}

describe('both agreeing', () => {
  test('a child asks, the mother agrees: the card alone is left to both parents, and all three are told', async () => {
    const all = await family(desk);
    const { child, mother, father } = all;
    expect(await opens(all)).toEqual([['card contributions benefits visits', true, false]]);
    expect(await begin(child, 'Lê Thị Mẹ')).toEqual(OK);
    expect((await shownTo(mother)).wards).toMatchObject([
      { fullName: 'Trần Lớn', signsIn: true, open: { name: 'Trần Lớn', begunByMe: false } },
    ]);
    expect((await shownTo(father)).wards).toMatchObject([{ open: null, openWithAnother: true }]);
    expect(await answer(mother, await openOf(mother), 'agree')).toEqual(OK);
    for (const parent of [mother, father]) expect(await opens({ mother: parent })).toEqual([['card', false, true]]);
    expect((await shownTo(child)).own).toMatchObject({ takenOverAt: expect.any(String), mayBegin: false, open: null });
    expect(await toldOf(desk, mother)).toEqual(['child-took-over', 'takeover-begun']);
    expect(await toldOf(desk, father)).toEqual(['child-took-over']);
    expect(await toldOf(desk, child)).toEqual(['account-taken-over']);
    expect(await lettersTo(desk.services, mother.personId, 'notification')).toHaveLength(2);
    const { rows } = await run(`select kind from security_event where person_id = $1 and kind = 'account-taken-over'`, [
      child.personId,
    ]);
    expect(rows).toHaveLength(1);
  });

  test('the mother offers, the child agrees, and what she had open says that it is over', async () => {
    const { child, mother } = await family(desk);
    const [person] = (await mother.browser.call('/api/people-i-act-for')).body['people'] as { reference: string }[];
    const at = (path: string) => mother.browser.call(`${path}?for=${person?.reference ?? ''}`);
    expect((await at('/api/drafts/reissue-health-card')).status).toBe(200);
    expect(await begin(mother, 'Trần Lớn')).toEqual(OK);
    expect((await shownTo(child)).own).toMatchObject({ open: { name: 'Lê Thị Mẹ', begunByMe: false } });
    expect(await answer(child, await openOf(child), 'agree')).toEqual(OK);
    for (const path of ['/api/drafts/reissue-health-card', '/api/benefits', '/api/visits', '/api/applications'])
      expect((await at(path)).body['code']).toBe('acting-ended');
    expect((await at('/api/card')).status).toBe(200);
  });

  test('of what a mother has filed she hears no more, neither in the app nor by the contacts that she gave', async () => {
    const { child, mother } = await family(desk);
    const number = await desk.send(child, { reason: 'damaged' });
    await run(
      `with filed as (
         update application set answers = answers || '{"phone": "+84912000302", "email": "me@example.vn"}' where person_id = $1
         returning person_id, application_id
       )
       update application_event e set actor_id = $2::text from filed
        where e.person_id = filed.person_id and e.application_id = filed.application_id and e.seq = 1`,
      [child.personId, mother.personId],
    );
    await begin(child, 'Lê Thị Mẹ');
    await answer(mother, await openOf(mother), 'agree');
    const officer = await desk.officer(['reception']);
    await officer.call(`/api/applications/${number}/receive`, { method: 'POST', body: {} });
    const { rows } = await run(
      `select person_id::int as "personId" from notification where kind = 'application-received' and data->>'number' = $1`,
      [number],
    );
    expect(rows).toEqual([{ personId: child.personId }]);
    const letters = await lettersTo(desk.services, child.personId, 'notification');
    const recipients = letters.filter(({ data }) => data['kind'] === 'application-received').map(({ recipient }) => recipient);
    expect(recipients).toContain('lon@example.vn');
    for (const hers of ['me@example.vn', '+84912000302']) expect(recipients).not.toContain(hers);
  });

  test('a card alone is left also where the child’s number is merged into one that has no account', async () => {
    const all = await family(desk);
    await begin(all.child, 'Lê Thị Mẹ');
    await answer(all.mother, await openOf(all.mother), 'agree');
    const personId = await addTestPerson(desk.services, {
      socialInsuranceNumber: '0190599901',
      birthDate: '2011-05-01',
      password: null,
    });
    const joining = { personId, mergedId: all.child.personId };
    await desk.services.db.transaction(async (tx) => {
      await moveRecords(tx, joining, TODAY);
      await closeMerged(tx, joining, '0190599900', desk.clock.now());
    });
    expect(await opens(all)).toEqual([['card', false, true]]);
    expect((await shownTo(all.father)).wards).toMatchObject([{ mayBegin: false, takenOverAt: expect.any(String) }]);
  });
});

describe('nothing without', () => {
  test('a fresh proof of identity, of whoever begins and of whoever agrees', async () => {
    const { child, mother } = await family(desk);
    await forgetProof(desk, child);
    expect(await begin(child, 'Lê Thị Mẹ')).toEqual(refused('reauthentication-needed', 403));
    await begin(mother, 'Trần Lớn');
    expect(await answer(child, await openOf(child), 'agree')).toEqual(refused('reauthentication-needed', 403));
    // To say no, nobody has to prove anything.
    expect(await answer(child, await openOf(child), 'end')).toEqual(OK);
  });

  test.each([
    ['the day before the fourteenth birthday', '2012-11-23', refused('takeover-too-young')],
    ['the fourteenth birthday', '2012-11-22', OK],
    ['the day before the eighteenth', '2008-11-23', OK],
    ['the eighteenth', '2008-11-22', refused('not-found', 404)],
  ])('the age: on %s', async (_, birthDate, expected) => {
    const { child } = await family(desk, birthDate);
    expect(await begin(child, 'Lê Thị Mẹ')).toEqual(expected);
    expect((await shownTo(child)).own?.mayBegin ?? false).toBe(expected === OK);
  });

  test('a guardian who can answer: account closed, or dead', async () => {
    const { child, mother, father } = await family(desk);
    await run(`update account set state = 'closed' where person_id = $1`, [mother.personId]);
    await run(`update person set deceased_on = '2026-11-01' where person_id = $1`, [father.personId]);
    for (const name of ['Lê Thị Mẹ', 'Trần Văn Bố'])
      expect(await begin(child, name)).toEqual(refused('takeover-guardian-unavailable'));
    expect((await shownTo(child)).own?.guardians.map(({ able }) => able)).toEqual([false, false]);
  });

  test('a link between the two: a stranger’s reference, or one’s own, leads to nobody', async () => {
    const { mother } = await family(desk);
    const other = await family(desk);
    const foreign = (await shownTo(other.child)).own?.guardians[0]?.reference ?? '';
    for (const reference of [foreign, '', 'x'.repeat(40)])
      expect(await post(mother, '/api/account-takeovers', { with: reference })).toEqual(refused('not-found', 404));
    await begin(other.child, 'Lê Thị Mẹ');
    const takeoverId = await openOf(other.child);
    for (const stranger of [mother, other.father])
      for (const how of ['agree', 'end'] as const)
        expect(await answer(stranger, takeoverId, how)).toEqual(refused('not-found', 404));
  });
});

describe('while one waits for its answer', () => {
  test('a repeat is the same one; the other side, and another guardian, are told to answer first', async () => {
    const { child, mother, father } = await family(desk);
    const twice = await Promise.all([begin(child, 'Lê Thị Mẹ'), begin(child, 'Lê Thị Mẹ')]);
    expect(twice).toEqual([OK, OK]);
    expect(await toldOf(desk, mother)).toEqual(['takeover-begun']);
    expect(await begin(child, 'Trần Văn Bố')).toEqual(refused('takeover-open'));
    expect(await begin(mother, 'Trần Lớn')).toEqual(refused('takeover-open'));
    expect(await begin(father, 'Trần Lớn')).toEqual(refused('takeover-open'));
  });

  test('whoever began cannot agree to it, and takes it back', async () => {
    const { child, mother } = await family(desk);
    await begin(child, 'Lê Thị Mẹ');
    const takeoverId = await openOf(child);
    expect(await answer(child, takeoverId, 'agree')).toEqual(refused('takeover-waits-for-other'));
    expect(await answer(child, takeoverId, 'end')).toEqual(OK);
    expect(await answer(child, takeoverId, 'end')).toEqual(OK);
    expect(await answer(mother, takeoverId, 'agree')).toEqual(refused('takeover-not-open'));
    expect(await toldOf(desk, mother)).toEqual(['takeover-begun', 'takeover-ended']);
    expect(await begin(child, 'Trần Văn Bố')).toEqual(OK);
  });

  test('a link that ends meanwhile, or a guardian who is gone, ends it; another guardian may be asked', async () => {
    const { child, mother } = await family(desk);
    await begin(child, 'Lê Thị Mẹ');
    const takeoverId = await openOf(mother);
    await run(`update guardianship set valid_to = '2026-11-21' where $1 in (person_id, other_person_id)`, [mother.personId]);
    expect(await answer(mother, takeoverId, 'agree')).toEqual(refused('takeover-link-ended'));
    expect((await shownTo(child)).own?.open).toBeNull();
    expect(await begin(child, 'Trần Văn Bố')).toEqual(OK);
    const offered = await family(desk);
    await begin(offered.mother, 'Trần Lớn');
    await run(`update account set state = 'closed' where person_id = $1`, [offered.mother.personId]);
    expect(await answer(offered.child, await openOf(offered.child), 'agree')).toEqual(refused('takeover-guardian-unavailable'));
  });

  test('a child whose age is corrected, or who comes of age, is no longer handed anything', async () => {
    const { child, mother } = await family(desk);
    await begin(mother, 'Trần Lớn');
    const takeoverId = await openOf(child);
    for (const [birthDate, code] of [
      ['2013-05-01', 'takeover-too-young'],
      ['2008-11-22', 'takeover-link-ended'],
    ] as const) {
      await run('update person set birth_date = $2 where person_id = $1', [child.personId, birthDate]);
      expect(await answer(child, takeoverId, 'agree')).toEqual(refused(code));
    }
  });
});

describe('at the same moment', () => {
  test('two clicks on «Đồng ý» are one, and nobody is told twice', async () => {
    const { child, mother } = await family(desk);
    await begin(child, 'Lê Thị Mẹ');
    const takeoverId = await openOf(mother);
    const twice = await Promise.all([answer(mother, takeoverId, 'agree'), answer(mother, takeoverId, 'agree')]);
    expect(twice).toEqual([OK, OK]);
    expect(await toldOf(desk, child)).toEqual(['account-taken-over']);
    expect(await begin(child, 'Trần Văn Bố')).toEqual(refused('takeover-done'));
  });

  test('both beginning: one is open, and the other side of it agrees', async () => {
    const { child, mother } = await family(desk);
    const [asked, offered] = await Promise.all([begin(child, 'Lê Thị Mẹ'), begin(mother, 'Trần Lớn')]);
    expect([asked.status, offered.status].sort()).toEqual([204, 409]);
    const second = asked.status === 204 ? mother : child;
    expect(await answer(second, await openOf(second), 'agree')).toEqual(OK);
  });

  test('taking back and agreeing: the one that came first holds', async () => {
    const { child, mother } = await family(desk);
    await begin(child, 'Lê Thị Mẹ');
    const takeoverId = await openOf(mother);
    const [back, agreed] = await Promise.all([answer(child, takeoverId, 'end'), answer(mother, takeoverId, 'agree')]);
    expect([back.status, agreed.status].sort()).toEqual([204, 409]);
    const taken = (await shownTo(child)).own?.takenOverAt ?? null;
    expect(taken !== null).toBe(agreed.status === 204);
  });
});

test('a child whose codes go to the mother’s telephone is told so', async () => {
  const { child, mother } = await family(desk);
  expect((await shownTo(child)).own?.sharedContacts).toEqual([]);
  await run('update person set phone = (select phone from person where person_id = $2) where person_id = $1', [
    child.personId,
    mother.personId,
  ]);
  expect((await shownTo(child)).own?.sharedContacts).toEqual(['phone']);
});

test('somebody who writes again and again is stopped', async () => {
  const { child } = await family(desk);
  const codes: unknown[] = [];
  for (let i = 0; i < 12; i++) {
    codes.push((await begin(child, 'Lê Thị Mẹ')).code);
    await answer(child, await openOf(child), 'end');
  }
  expect(codes.at(-1)).toBe('too-many-requests');
});

test('nobody answers for fourteen days: it is over, and the child may ask again', async () => {
  const { child, mother } = await family(desk);
  await begin(child, 'Lê Thị Mẹ');
  const takeoverId = await openOf(child);
  await run(`update account_takeover set answer_by = $2 where person_id = $1`, [
    child.personId,
    desk.clock.now().subtract({ minutes: 1 }).toString(),
  ]);
  expect((await shownTo(child)).own?.open).toBeNull();
  expect(await answer(mother, takeoverId, 'agree')).toEqual(refused('takeover-not-open'));
  expect(await begin(child, 'Lê Thị Mẹ')).toEqual(OK);
  expect(await openOf(mother)).not.toBe(takeoverId);
});
