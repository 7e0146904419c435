import { afterAll, beforeEach } from 'vitest';
import { dailyDuties, runDailyRound } from '../jobs/daily-round.ts';
import type { Services } from '../services.ts';
import { addTestPerson, type TestPerson } from '../testing/test-person.ts';
import { createTestServices } from '../testing/test-services.ts';

export const reminders = dailyDuties.filter(({ name }) => name.startsWith('reminders-'));

/** A database of its own for the file that asks for it, emptied of what was told before each test. */
export async function openReminders() {
  const place = await createTestServices();
  const { services } = place;
  afterAll(place.end);

  const asOwner = <Row extends object>(text: string, values: unknown[] = []) =>
    place.database.asOwner(async (client) => (await client.query<Row>(text, values)).rows);

  beforeEach(() =>
    asOwner(
      `truncate notification, outbox, reminder, notification_preference, application_draft, card, contribution_period, benefit, benefit_adjustment, guardianship cascade;
       update account set state = 'closed'`,
    ),
  );
  await asOwner(`insert into facility (facility_code, name, province_code, address, level, health_contract, issues_sick_leave)
                 values ('01999', 'Bệnh viện Mẫu', '01', 'Hà Nội', 'basic', true, true)`);

  let people = 0;
  async function somebody(details: Partial<TestPerson> & { sex?: 'male' | 'female' } = {}): Promise<number> {
    people += 1;
    const socialInsuranceNumber = `01905${String(people).padStart(5, '0')}`;
    const personId = await addTestPerson(services, { socialInsuranceNumber, password: null, ...details });
    await asOwner('update person set sex = $2 where person_id = $1', [personId, details.sex ?? 'female']);
    await asOwner(`insert into account (person_id, state) values ($1, 'active')`, [personId]);
    return personId;
  }

  async function card(personId: number, validTo: string, serial = 1): Promise<void> {
    await asOwner(
      `insert into card (person_id, serial, card_number, object_code, benefit_code, first_facility_code, valid_from, valid_to, issued_on, state)
       values ($1, $2, '0190000001', 'DN', 4, '01999', '2026-01-01', $3, '2026-01-01', 'in-force')`,
      [personId, serial, validTo],
    );
  }

  async function owed(personId: number, fund: string, from: string, to: string, { seq = 1, paid = false } = {}): Promise<void> {
    await asOwner(
      `insert into contribution_period (person_id, fund, from_month, seq, to_month, scheme, employer_name, insurable_earnings, paid)
       values ($1, $2, $3, $4, $5, 'compulsory', 'Công ty Mẫu', 8000000, $6)`,
      [personId, fund, `${from}-01`, seq, `${to}-01`, paid],
    );
  }

  return {
    services,
    asOwner,
    somebody,
    card,
    owed,
    round: (day: string, using: Services = services) => runDailyRound(using, Temporal.PlainDate.from(day), reminders),
    told: (personId: number) =>
      asOwner<{ kind: string; data: Record<string, unknown>; link: string }>(
        'select kind, data, link from notification where person_id = $1 order by kind, at',
        [personId],
      ),
    letters: (personId: number) =>
      asOwner<{ channel: string }>('select channel from outbox where person_id = $1 order by channel', [personId]),
  };
}
