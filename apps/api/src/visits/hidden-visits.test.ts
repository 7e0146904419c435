import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../applications/application-fixture.ts';
import { giveWard } from '../testing/owned-things.ts';
import { addFullVisit } from './full-visit-fixture.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ GUARDIAN_LIMITED_FROM_AGE: '14' });
});
afterAll(() => desk.end());

/** A child born on a day with one visit, as the mother finds it; `codes`: the main diagnosis and another one. */
async function visitOf(born: string, main: string, other?: string) {
  const mother = await desk.citizen();
  const ward = await giveWard(desk, mother);
  const visitId = randomUUID();
  await desk.asOwner(async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `update person set birth_date = $2 where person_id = (select other_person_id from guardianship where person_id = $1 and role = 'guardian')
       returning person_id::int as id`,
      [mother.personId, born],
    );
    const childId = rows[0]?.id ?? 0;
    await addFullVisit(desk, childId, visitId, '2026-02-03T02:00:00Z', main, 'Bệnh gì đó', false);
    if (other)
      await client.query(
        `insert into visit_diagnosis (person_id, visit_id, seq, code, name) values ($1, $2, 90, $3, 'Bệnh khác')`,
        [childId, visitId, other],
      );
  });
  const call = (path: string) => mother.browser.call(`${path}${path.includes('?') ? '&' : '?'}for=${ward}`);
  const list = (await call('/api/visits')).body as { visits: unknown[]; years: number[] };
  const papers = (await call('/api/certificates')).body['certificates'] as unknown[];
  return {
    listed: list.visits.length,
    years: list.years.length,
    papers: papers.length > 0,
    status: (await call(`/api/visits/${visitId}`)).status,
    draft: (await call(`/api/drafts/dispute-visit?subject=${visitId}`)).status,
  };
}

const SHOWN = { listed: 1, years: 1, papers: true, status: 200, draft: 200 };
const HIDDEN = { listed: 0, years: 0, papers: false, status: 404, draft: 404 };

describe('a private visit of a child', () => {
  test('is shown to the mother until the day before the fourteenth birthday, then does not exist for her', async () => {
    expect(await visitOf('2012-11-23', 'F32')).toEqual(SHOWN);
    expect(await visitOf('2012-11-22', 'F32')).toEqual(HIDDEN);
  });

  test('is private for another diagnosis, too', async () => {
    expect(await visitOf('2010-01-01', 'J18', 'O09')).toEqual(HIDDEN);
  });

  test.each(['J18', 'A49', 'A65', 'N69', 'N99', 'X59', 'Z71', 'S52'])('%s is not private', async (code) => {
    expect(await visitOf('2010-01-01', code)).toEqual(SHOWN);
  });
});
