import { afterAll, expect, test } from 'vitest';
import { openCounter } from '../contribution-orders/order-fixture.ts';
import { giveCover, type PaidCover } from './prolong.ts';

const counter = await openCounter();
const { db, clock } = counter.services;
afterAll(counter.end);

const today = Temporal.PlainDate.from('2026-11-22');
const give = (...covers: PaidCover[]) => db.transaction((tx) => giveCover(tx, covers, clock.now(), today));
const cards = (personId: number) =>
  counter.asOwner(
    `select serial, card_number as number, object_code as object, first_facility_code as facility, valid_from::text as "from", valid_to::text as "to",
            five_year_from::text as "fiveYears", state from card where person_id = $1 order by serial`,
    [personId],
  );
const COVER = {
  serial: null,
  validFrom: '2026-12-22',
  validTo: '2027-12-21',
  fiveYearFrom: '2026-12-22',
  number: '',
  firstFacilityCode: '01999',
};

test('somebody’s first card bears their social insurance number, and is found by it', async () => {
  const { personId, insuranceNumber } = await counter.insured();
  await counter.asOwner('delete from card where person_id = $1', [personId]);
  await give({ ...COVER, personId });
  expect(await cards(personId)).toEqual([
    {
      serial: 1,
      number: insuranceNumber,
      object: 'GD',
      facility: '01999',
      from: '2026-12-22',
      to: '2027-12-21',
      fiveYears: '2026-12-22',
      state: 'in-force',
    },
  ]);
  const routes = await counter.asOwner(`select person_id::int as "personId" from route where kind = 'health-card' and key = $1`, [
    insuranceNumber,
  ]);
  expect(routes).toEqual([{ personId }]);
});

test('a card that has run out makes room; where first care is stays as it was', async () => {
  const { personId } = await counter.insured();
  await counter.asOwner(`update card set valid_to = '2026-06-30' where person_id = $1`, [personId]);
  await give({ ...COVER, personId, firstFacilityCode: null });
  expect(await cards(personId)).toMatchObject([
    { serial: 1, state: 'replaced' },
    { serial: 2, state: 'in-force', facility: '01999' },
  ]);
});

test('a card that goes on keeps number, beginning and place in the status list', async () => {
  const { personId } = await counter.insured();
  const [before] = await cards(personId);
  await give({ ...COVER, personId, serial: 1, fiveYearFrom: null });
  expect(await cards(personId)).toEqual([{ ...before, to: '2027-12-21' }]);
});

test('what cannot be given is given to nobody', async () => {
  const [one, other] = [await counter.insured(), await counter.insured()];
  await counter.asOwner(`update card set state = 'locked' where person_id = $1`, [other.personId]);
  const of = ({ personId }: { personId: number }) => ({ ...COVER, personId, serial: 1 });
  await expect(give(of(one), of(other))).rejects.toThrow('could not be given');
  expect(await cards(one.personId)).toMatchObject([{ to: '2026-12-31' }]);
});
