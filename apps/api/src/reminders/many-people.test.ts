import { describe, expect, test } from 'vitest';
import type { Database } from '@openvssid/server/db/database';
import { BATCH } from '../notifications/in-batches.ts';
import { openReminders } from './reminders-fixture.ts';

const { asOwner, round, services } = await openReminders();

describe('of more people than one batch holds', () => {
  const COUNT = 2 * BATCH + 7;
  async function crowd(): Promise<void> {
    await asOwner(
      `with p as (
         insert into person (full_name, name_key, birth_date, sex, province_code, phone, agency_code)
         select 'Đông Người', 'DONG NGUOI', '1990-01-01', 'male', '01', null, '0101' from generate_series(1, $1) returning person_id
       ), a as (insert into account (person_id, state) select person_id, 'active' from p)
       insert into card (person_id, serial, card_number, object_code, benefit_code, first_facility_code, valid_from, valid_to, issued_on, state)
       select person_id, 1, '0190000001', 'DN', 4, '01999', '2026-01-01', '2026-12-31', '2026-01-01', 'in-force' from p`,
      [COUNT],
    );
  }
  const counted = async () => (await asOwner<{ n: number }>('select count(*)::int as n from notification'))[0]?.n;

  test('each is told once, also by two rounds at once', async () => {
    await crowd();
    await Promise.all([round('2026-12-10'), round('2026-12-10')]);
    expect(await counted()).toBe(COUNT);
  });

  test('a round that dies in its middle is finished by the next, and nobody is told twice', async () => {
    await crowd();
    let turn = 0;
    const db: Database = {
      ...services.db,
      transaction: (story) => {
        turn += 1;
        if (turn !== 3) return services.db.transaction(story);
        return services.db.transaction(async (tx) => {
          await story(tx);
          throw new Error('the process was killed before the commit');
        });
      },
    };
    await expect(round('2026-12-10', { ...services, db })).rejects.toThrow('reminders-of-cards');
    expect(await counted()).toBe(BATCH);
    await round('2026-12-10');
    expect(await counted()).toBe(COUNT);
  });
});
