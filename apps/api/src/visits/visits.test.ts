import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, type SignedInCitizen } from '../applications/application-fixture.ts';
import { certificate, certificateList } from './certificates.ts';
import { visitDetail } from './detail.ts';
import { visitList } from './list.ts';

let desk: Desk;
let who: SignedInCitizen;
const plain = randomUUID();
const sensitive = randomUUID();

beforeAll(async () => {
  desk = await openDesk();
  who = await desk.citizen();
  await desk.asOwner(async (client) => {
    const visit = `insert into visit (person_id, visit_id, claim_key, facility_code, category, admitted_at, main_diagnosis_code, main_diagnosis_name,
                     sensitive, total, fund_pays, copayment, out_of_scope)
                   values ($1, $2, $3, '01999', 'outpatient', $4, $5, $6, $7, 100000, 80000, 20000, 0)`;
    // Half past midnight of New Year's Day in Vietnam is still the old year elsewhere.
    await client.query(visit, [who.personId, plain, 'K1', '2025-12-31T17:30:00Z', 'J00', 'Viêm mũi họng cấp', false]);
    await client.query(visit, [who.personId, sensitive, 'K2', '2026-02-03T02:00:00Z', 'B20', 'Bệnh HIV', true]);
    await client.query(
      `insert into visit_line (person_id, visit_id, seq, kind, code, name, unit, quantity, unit_price, rate_percent, amount, fund_pays, copayment, out_of_scope)
       values ($1, $2, 1, 'drug', 'P1', 'Paracetamol 500 mg', 'Viên', 10.5, 10000, 80, 100000, 80000, 20000, 0)`,
      [who.personId, plain],
    );
    const paper = `insert into visit_certificate (person_id, visit_id, serial_number, kind, issued_on, content)
                   values ($1, $2, $3, 'sick-leave', '2026-02-03', '[{"label": {"vi": "Lời dặn", "en": "Advice"}, "value": "Nghỉ ngơi"}]')`;
    await client.query(paper, [who.personId, plain, 'S-1']);
    await client.query(paper, [who.personId, sensitive, 'S-2']);
  });
});
afterAll(() => desk.end());

test('a visit belongs to the year of its day in Vietnam', async () => {
  const { year, years, visits } = visitList.parse((await who.browser.call('/api/visits')).body);
  expect([year, years]).toEqual([2026, [2026]]);
  expect(visits.map(({ visitId, admittedOn }) => [visitId, admittedOn])).toEqual([
    [sensitive, '2026-02-03'],
    [plain, '2026-01-01'],
  ]);
  expect(visitList.parse((await who.browser.call('/api/visits?year=2025')).body).visits).toEqual([]);
});

test('the detail is what its schema says, and its lines add up', async () => {
  const detail = visitDetail.strict().parse((await who.browser.call(`/api/visits/${plain}`)).body);
  expect(detail.lines).toMatchObject([{ name: 'Paracetamol 500 mg', quantity: 10.5, amount: 100_000 }]);
  expect(detail.fundPays + detail.copayment + detail.outOfScope + detail.otherSources).toBe(detail.total);
  expect(certificate.parse((await who.browser.call('/api/certificates/S-1')).body).content[0]?.value).toBe('Nghỉ ngơi');
});

describe('HIV and tuberculosis', () => {
  test('lists show the place and the days, and none of the papers', async () => {
    const { visits } = visitList.parse((await who.browser.call('/api/visits')).body);
    const { facilityName, diagnosis, category, total, copayment } = visits.find(({ visitId }) => visitId === sensitive) ?? {};
    expect([facilityName, diagnosis, category, total, copayment]).toEqual(['Bệnh viện Mẫu', null, null, null, null]);
    const { certificates } = certificateList.parse((await who.browser.call('/api/certificates')).body);
    expect(certificates.map(({ serialNumber }) => serialNumber)).toEqual(['S-1']);
  });

  test('the content opens within ten minutes of a proof, and not later', async () => {
    for (const path of [`/api/visits/${sensitive}`, '/api/certificates/S-2']) {
      expect((await who.browser.call(path)).status).toBe(200);
    }
    desk.clock.forward({ minutes: 9, seconds: 59 });
    expect((await who.browser.call(`/api/visits/${sensitive}`)).status).toBe(200);
    desk.clock.forward({ seconds: 1 });
    for (const path of [`/api/visits/${sensitive}`, '/api/certificates/S-2']) {
      const { status, body } = await who.browser.call(path);
      expect([status, body['code']]).toEqual([403, 'reauthentication-needed']);
    }
    expect((await who.browser.call(`/api/visits/${plain}`)).status).toBe(200);
  });
});
