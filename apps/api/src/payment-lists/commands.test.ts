import { monthOf } from '@openvssid/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AGENCY, type Desk, openDesk, OTHER_AGENCY } from '../applications/application-fixture.ts';
import { makeAndTell } from './commands.ts';
import { giveBenefit, goTo, paymentsOf } from './payment-lists-fixture.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

test('the operator makes the lists of all offices that pay, and a repeat makes none', async () => {
  const [here, there] = [await desk.citizen(), await desk.citizen()];
  await giveBenefit(desk, here.personId);
  await giveBenefit(desk, there.personId, { agencyCode: OTHER_AGENCY });
  const make = (month: string) => makeAndTell(desk.services, monthOf(month), undefined);
  expect(await make('2026-12')).toMatch(/^2 payment list\(s\) of 2026-12 made, 0 were/);
  expect(await make('2026-12')).toMatch(/^0 payment list\(s\) of 2026-12 made, 2 were/);
  for (const { personId } of [here, there]) expect(await paymentsOf(desk, personId)).toHaveLength(1);
  await expect(make('2026-11')).rejects.toThrow('later month');
  await expect(make('2027-03')).rejects.toThrow('only of this month and the next');
});

test('an office that has a later list already keeps no other from theirs', async () => {
  goTo(desk, '2027-02-10');
  await giveBenefit(desk, (await desk.citizen()).personId);
  const there = await desk.citizen();
  await giveBenefit(desk, there.personId, { agencyCode: OTHER_AGENCY });
  expect(await makeAndTell(desk.services, monthOf('2027-03'), AGENCY)).toMatch(/^1 /);
  await expect(makeAndTell(desk.services, monthOf('2027-02'), undefined)).rejects.toThrow(
    /^Office 0101 has a list of a later month.*\n1 payment list\(s\) of 2027-02 made/,
  );
  expect(await paymentsOf(desk, there.personId)).toHaveLength(1);
});
