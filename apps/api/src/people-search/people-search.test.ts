import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY, type SignedInCitizen } from '../applications/application-fixture.ts';
import { limits } from '../http/limits.ts';
import { accessesOf, readingOf, rowsOf, search } from './people-search-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
let desk: Desk;
let reception: Officer;
let person: SignedInCitizen;
const PERSON = {
  fullName: 'Đặng Thị Tra Cứu',
  birthDate: '1971-04-30',
  socialInsuranceNumber: '0197654321',
  citizenNumber: '001171004321',
};

beforeAll(async () => {
  desk = await openDesk();
  reception = await desk.officer(['reception']);
  person = await desk.citizen(PERSON);
});
afterAll(() => desk.end());

describe('a search', () => {
  test.each([
    ['a social insurance number with spaces', { number: '019 765 4321' }],
    ['a citizen number', { number: '001171004321' }],
    ['a name without marks and a birth date', { fullName: 'dang thi tra cuu', birthDate: '30/4/1971' }],
    ['the same within a province', { fullName: 'Đặng Thị Tra Cứu', birthDate: '30/04/1971', province: '01' }],
  ])('finds by %s, and shows little', async (_, wanted) => {
    const { body } = await search(reception, wanted);
    expect(body).toMatchObject({
      outcome: 'found',
      people: [{ fullName: PERSON.fullName, birthDate: '1971-04-30', numberEnd: '4321' }],
    });
    expect(JSON.stringify(body)).not.toMatch(/0197654321|001171004321|912345678|mau@/);
  });

  test('finds by the number of the health card', async () => {
    const [card] = await rowsOf<{ number: string }>(desk, 'select card_number as number from card where person_id = $1', [
      person.personId,
    ]);
    await desk.asOwner((client) =>
      client.query(`insert into route (kind, key, person_id) values ('health-card', $1, $2)`, [card?.number, person.personId]),
    );
    expect((await search(reception, { number: card?.number ?? '' })).body['outcome']).toBe('found');
  });

  test.each([
    ['half a number', { number: '01976' }, {}, 'search-number-malformed'],
    ['a name without birth date', { fullName: 'Đặng Thị Tra Cứu', birthDate: '' }, {}, 'day-malformed'],
    ['another purpose without a reason', { number: '0197654321' }, { purpose: 'other' }, 'required'],
    ['a reason that says nothing', { number: '0197654321' }, { purpose: 'other', detail: 'xem' }, 'text-too-short'],
    [
      'a case that the office does not have',
      { number: '0197654321' },
      { purpose: 'case', detail: '612A-000000-000000' },
      'case-unknown',
    ],
  ])('for %s is refused, and nobody is shown', async (_, wanted, more, code) => {
    expect((await search(reception, wanted, more)).body['code']).toBe(code);
  });

  test('without a purpose, or with one that is none, is no search', async () => {
    for (const purpose of [undefined, 'curiosity'])
      expect((await search(reception, { number: '0197654321' }, { purpose })).status).toBe(400);
  });

  test('answers alike about nobody and about somebody out of reach', async () => {
    const far = await desk.officer(['reception'], OTHER_AGENCY);
    const [outOfReach, nobody] = [await search(far, { number: '0197654321' }), await search(far, { number: '0199999999' })];
    expect(outOfReach.body).toEqual(nobody.body);
    expect(nobody.body).toEqual({ outcome: 'nobody', people: [] });
  });

  test('for a complaint reaches the own agency, at the desk the whole province', async () => {
    const [neighbour] = await rowsOf<{ code: string }>(
      desk,
      `select agency_code as code from agency where province_code = '01' and kind = 'local' and agency_code <> '0101' order by 1 limit 1`,
      [],
    );
    const beside = await desk.officer(['reception'], neighbour?.code);
    expect((await search(beside, { number: '0197654321' })).body['outcome']).toBe('found');
    const complaint = { purpose: 'complaint', detail: 'PAKN-261122-7F3K9Q' };
    expect((await search(beside, { number: '0197654321' }, complaint)).body['outcome']).toBe('nobody');
    expect((await search(reception, { number: '0197654321' }, complaint)).body['outcome']).toBe('found');
  });

  test('with more namesakes than fit shows none of them', async () => {
    for (let one = 0; one < 6; one += 1) await desk.citizen({ fullName: 'Trần Văn Trùng', birthDate: '1980-01-02' });
    expect((await search(reception, { fullName: 'Trần Văn Trùng', birthDate: '02/01/1980' })).body).toEqual({
      outcome: 'too-many',
      people: [],
    });
  });

  test.each([
    ['statistics', 'desk'],
    ['administrator', 'desk'],
    ['case-officer', 'account'],
    ['approver', 'account'],
  ] as const)('is not the work of %s for the purpose %s', async (role, purpose) => {
    const { status } = await search(await desk.officer([role]), { number: '0197654321' }, { purpose });
    expect(status).toBe(403);
  });
});

describe('a record', () => {
  test('shows what the desk needs: contacts masked, totals, no visit', async () => {
    const reading = await readingOf(reception, { number: '0197654321' });
    const { body } = await reception.call(`/api/people/${reading}`);
    expect(body).toMatchObject({
      identity: { socialInsuranceNumber: '0197654321', citizenNumberEnd: '4321' },
      card: { standing: 'valid' },
      account: { state: 'active', mayHelp: true },
      visits: null,
    });
    expect(body['contacts']).toEqual(['••••\u00a0•••\u00a0678', 'm•••@example.vn']);
    expect(JSON.stringify(body)).not.toMatch(/912345678|001171004321|Lê Lợi/);
  });

  test('for help with the account holds nothing of the insurance', async () => {
    const administrator = await desk.officer(['administrator']);
    const reading = await readingOf(administrator, { number: '0197654321' }, { purpose: 'account' });
    expect((await administrator.call(`/api/people/${reading}`)).body).toMatchObject({
      card: null,
      insurance: null,
      applications: null,
      visits: null,
      account: { state: 'active' },
    });
  });

  test('is another officer’s to nobody, and ends after a quarter of an hour', async () => {
    const reading = await readingOf(reception, { number: '0197654321' });
    const colleague = await desk.officer(['reception']);
    expect((await colleague.call(`/api/people/${reading}`)).body['code']).toBe('reading-ended');
    desk.clock.forward({ minutes: 14 });
    expect((await reception.call(`/api/people/${reading}`)).status).toBe(200);
    desk.clock.forward({ minutes: 2 });
    expect((await reception.call(`/api/people/${reading}`)).body['code']).toBe('reading-ended');
    expect(
      (await reception.call(`/api/people/${reading}/unlock`, { method: 'POST', body: { reason: 'Người dân yêu cầu.' } })).status,
    ).toBe(404);
  });

  test('stands in the person’s access log in words: the search, and the first opening', async () => {
    const citizen = await desk.citizen();
    const [{ value } = { value: '' }] = await rowsOf<{ value: string }>(
      desk,
      `select value from identifier where person_id = $1 and kind = 'social-insurance-number'`,
      [citizen.personId],
    );
    const reading = await readingOf(reception, { number: value }, { purpose: 'other', detail: 'Đối chiếu danh sách\nchi trả' });
    for (let time = 0; time < 2; time += 1) await reception.call(`/api/people/${reading}`);
    expect(await accessesOf(desk, citizen.personId)).toEqual([
      { purpose: 'person-search', what: 'person: Đối chiếu danh sách chi trả' },
      { purpose: 'person-search', what: 'person-summary: Đối chiếu danh sách chi trả' },
    ]);
    const { entries } = (await citizen.browser.call('/api/access-log')).body as {
      entries: { name: string; subjects: string[] }[];
    };
    expect(entries[1]).toMatchObject({
      name: reception.fullName,
      purpose: 'person-search',
      details: ['Đối chiếu danh sách chi trả'],
    });
  });
});

describe('the case in hand', () => {
  const about = async (sensitive: boolean): Promise<{ citizen: SignedInCitizen; number: string; value: string }> => {
    const citizen = await desk.citizen();
    const number = `VIS-${citizen.personId}`;
    await desk.asOwner(async (client) => {
      await client.query(
        `insert into visit (person_id, visit_id, claim_key, facility_code, category, admitted_at, main_diagnosis_code, main_diagnosis_name, sensitive, total, fund_pays, copayment, out_of_scope)
         select $1, gen_random_uuid(), 'K' || n, '01999', 'outpatient', timestamptz '2026-03-01 08:00+07' + n * interval '2 days', 'B20', 'Kín', n = 2 or (n = 1 and $2), 100, 80, 20, 0
           from generate_series(1, 3) n`,
        [citizen.personId, sensitive],
      );
      await client.query(
        `insert into application (person_id, application_id, number, procedure, subject_key, client_key, request_digest, answers, submitted_at, state, agency_code, last_seq, updated_at)
         select $1, gen_random_uuid(), $2, 'dispute-visit', (select visit_id::text from visit where person_id = $1 and claim_key = 'K1'), gen_random_uuid(), '', '{}', now(), 'received', '0101', 1, now()`,
        [citizen.personId, number],
      );
      await client.query(`insert into route (kind, key, person_id) values ('application', $1, $2)`, [number, citizen.personId]);
    });
    const [{ value } = { value: '' }] = await rowsOf<{ value: string }>(
      desk,
      `select value from identifier where person_id = $1 and kind = 'citizen-number'`,
      [citizen.personId],
    );
    return { citizen, number, value };
  };

  test('about a visit shows where the person was around it, protected visits never', async () => {
    const { citizen, number, value } = await about(false);
    const worker = await desk.officer(['case-officer']);
    const reading = await readingOf(worker, { number: value }, { purpose: 'case', detail: number.toLowerCase() });
    const { visits } = (await worker.call(`/api/people/${reading}`)).body as { visits: object[] };
    expect(visits).toEqual([
      { day: '2026-03-03', facilityName: 'Bệnh viện Mẫu', inCase: true },
      { day: '2026-03-07', facilityName: 'Bệnh viện Mẫu', inCase: false },
    ]);
    expect((await accessesOf(desk, citizen.personId)).map(({ what }) => what.split(':')[0])).toEqual([
      'person',
      'person-summary',
      'visits',
    ]);
  });

  test('about a protected visit shows none', async () => {
    const { number, value } = await about(true);
    const worker = await desk.officer(['case-officer']);
    const reading = await readingOf(worker, { number: value }, { purpose: 'case', detail: number });
    expect((await worker.call(`/api/people/${reading}`)).body['visits']).toEqual([]);
  });

  test('finds its own person and nobody else', async () => {
    const { number } = await about(false);
    expect((await search(reception, { number: '0197654321' }, { purpose: 'case', detail: number })).body['outcome']).toBe(
      'nobody',
    );
  });
});

test('over the quota a search is refused, and the administrators of the agency get one letter', async () => {
  const own = await openDesk();
  try {
    const [curious, administrator] = [await own.officer(['reception']), await own.officer(['administrator'])];
    const statuses: number[] = [];
    for (let turn = 0; turn < limits['person-search-by-officer'].hits + 3; turn += 1)
      statuses.push((await search(curious, { number: '0199999999' })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.slice(-3)).toEqual([429, 429, 429]);
    const letters = await rowsOf<{ recipient: string; data: object }>(own, 'select recipient, data from outbox', []);
    expect(letters).toEqual([
      {
        recipient: `${administrator.officerId}@example.vn`,
        data: { officerName: curious.fullName, at: own.clock.now().toString() },
      },
    ]);
  } finally {
    await own.end();
  }
});
