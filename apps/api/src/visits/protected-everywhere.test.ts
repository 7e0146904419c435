import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { raw, type SignedInCitizen } from '../applications/application-fixture.ts';
import { about, newKey, openPartnerDesk, type PartnerDesk } from '../partner/partner-fixture.ts';
import { giveWard } from '../testing/owned-things.ts';
import { type FoundRoute, routesOf } from '../testing/routes-of.ts';
import type { TestBrowser } from '../testing/test-browser.ts';
import { addFullVisit } from './full-visit-fixture.ts';

/** HIV and tuberculosis (vneid.md § 5): one rule for every place, tried on every route there is. */
let desk: PartnerDesk;
let person: SignedInCitizen;
let guardian: SignedInCitizen;
let ward: string;
const key = newKey();
const citizenNumber = '001088900101';
const visits = { ofPerson: randomUUID(), ofWard: randomUUID() };
const CASE = 'KN-261122-PPPPPP';
/** Words that stand in every group of content of the visit, and nowhere else. */
const CONTENT = /BI-MAT|HIV|B20/;

beforeAll(async () => {
  desk = await openPartnerDesk();
  person = await desk.citizen({ citizenNumber });
  guardian = await desk.citizen();
  ward = await giveWard(desk, guardian);
  await addFullVisit(desk, person.personId, visits.ofPerson, '2026-02-03T02:00:00Z', 'B20', 'Bệnh HIV', true);
  await desk.asOwner(async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `select other_person_id::int as id from guardianship where person_id = $1 and role = 'guardian'`,
      [guardian.personId],
    );
    await addFullVisit(desk, rows[0]?.id ?? 0, visits.ofWard, '2026-02-03T02:00:00Z', 'B20', 'Bệnh HIV', true);
    await client.query(
      `insert into application (person_id, application_id, number, procedure, subject_key, client_key, request_digest, answers, submitted_at, state, agency_code, last_seq, updated_at)
       values ($1, gen_random_uuid(), $3, 'dispute-visit', $2, gen_random_uuid(), '', '{}', now(), 'submitted', '0101', 1, now())`,
      [person.personId, visits.ofPerson, CASE],
    );
    await client.query(`insert into route (kind, key, person_id) values ('application', $1, $2)`, [CASE, person.personId]);
    await client.query(
      `insert into application_event (person_id, application_id, seq, at, actor_kind, type, data)
       select person_id, application_id, 1, now(), 'citizen', 'submitted', '{"agencyCode": "0101"}' from application where person_id = $1`,
      [person.personId],
    );
  });
});
afterAll(() => desk.end());

type Read = { url: string; status: number; text: string };

/** Asks every reading route, about the visit wherever it can be about something. */
async function readAll(
  app: FastifyInstance,
  browser: TestBrowser,
  routes: FoundRoute[],
  visitId: string,
  more = '',
): Promise<Read[]> {
  const values: Record<string, string> = {
    visitId,
    serialNumber: `G-${visitId}`,
    number: CASE,
    year: '2026',
    fund: 'health',
    question: 'documents',
  };
  const reads: Read[] = [];
  for (const { url, query } of routes) {
    const path = url.replace(
      /:(\w+)/g,
      (_, name: string) => values[name] ?? (/procedure|key/.test(name) ? 'dispute-visit' : randomUUID()),
    );
    const asked = [
      query.includes('subject') && `subject=${visitId}`,
      query.includes('year') && 'year=2026',
      query.includes('for') && more,
    ];
    const answer = await raw(app, browser, 'GET', `${path}?${asked.filter(Boolean).join('&')}`);
    reads.push({ url, status: answer.statusCode, text: answer.body });
  }
  return reads;
}
const reading = async (system: 'citizen' | 'officer') =>
  (await routesOf(desk.services, system)).filter(
    ({ method, access, url }) => method === 'GET' && access !== 'web' && !url.includes('openapi'),
  );
const telling = (reads: Read[], words: RegExp) => reads.filter(({ text }) => words.test(text)).map(({ url }) => url);
const answered = (reads: Read[]) => reads.filter(({ status }) => status === 200).length;
const age = (by: Temporal.DurationLike) => desk.clock.forward(by);

describe('what a protected visit holds is told', () => {
  test('to the person who has just proved who they are, in the one visit and its papers, and in no list', async () => {
    const reads = await readAll(desk.citizenApp, person.browser, await reading('citizen'), visits.ofPerson);
    expect(telling(reads, CONTENT).sort()).toEqual(['/api/certificates/:serialNumber', '/api/visits/:visitId']);
    expect(answered(reads)).toBeGreaterThan(30);
  });

  test('to a partner only where the person has just proved it there', async () => {
    await desk.register('vneid', key);
    const token = await desk.token('vneid', key);
    const routes = (await routesOf(desk.services, 'partner')).filter(({ access }) => access === 'partner');
    const minutesAgo = (minutes: number) => desk.clock.now().subtract({ minutes }).toString();
    const ask = async (authenticatedAt: string): Promise<string[]> => {
      const telling: string[] = [];
      for (const { url } of routes) {
        const more = { authenticatedAt, vaccinationId: 'a'.repeat(32), text: 'x', key: 'k' };
        const { body } = await desk.call(token, url.replace(':visitId', visits.ofPerson), about(citizenNumber, more));
        if (CONTENT.test(JSON.stringify(body))) telling.push(url);
      }
      return telling;
    };
    expect(await ask(minutesAgo(11))).toEqual([]);
    expect(await ask(minutesAgo(1))).toEqual(['/api/health-book/visits/:visitId']);
  });

  test('after ten minutes nowhere any more', async () => {
    age({ minutes: 11 });
    const reads = await readAll(desk.citizenApp, person.browser, await reading('citizen'), visits.ofPerson);
    expect(telling(reads, CONTENT)).toEqual([]);
    expect(answered(reads)).toBeGreaterThan(30);
  });

  test('in an export by choice only', async () => {
    const fresh = await desk.citizen();
    const visitId = randomUUID();
    await addFullVisit(desk, fresh.personId, visitId, '2026-02-03T02:00:00Z', 'B20', 'Bệnh HIV', true);
    const take = (protectedVisits: boolean) =>
      raw(desk.citizenApp, fresh.browser, 'POST', '/api/my-data/export', {
        payload: Buffer.from(JSON.stringify({ format: 'json', protectedVisits })),
        headers: { 'content-type': 'application/json' },
      });
    expect((await take(false)).body).not.toMatch(CONTENT);
    expect((await take(true)).body).toMatch(CONTENT);
    age({ minutes: 11 });
    expect((await take(true)).statusCode).toBe(403);
  });

  test('to the parent never: for them the visit and its place do not exist', async () => {
    const reads = await readAll(desk.citizenApp, guardian.browser, await reading('citizen'), visits.ofWard, `for=${ward}`);
    expect(telling(reads, CONTENT)).toEqual([]);
    expect(telling(reads, new RegExp(`${visits.ofWard}|Viện Riêng Tư`))).toEqual([]);
    expect(answered(reads)).toBeGreaterThan(30);
  });

  test('to an officer never, whatever their roles, not even in a case about it', async () => {
    const officer = await desk.officer(['reception', 'case-officer', 'approver', 'statistics', 'administrator']);
    const reads = await readAll(desk.officerApp, officer, await reading('officer'), visits.ofPerson);
    expect(telling(reads, CONTENT)).toEqual([]);
    expect(reads.find(({ url }) => url === '/api/applications/:number')).toMatchObject({ status: 200 });
  });

  test('in no notification, message, access-log row or other trace of what was done here', async () => {
    const tables = [
      'notification',
      'outbox',
      'access_log',
      'application_event',
      'security_event',
      'openid_record',
      'consent_event',
    ];
    for (const table of tables) {
      const rows = await desk.asOwner(
        async (client) => (await client.query<{ text: string }>(`select t::text as text from ${table} t`)).rows,
      );
      expect([table, rows.filter(({ text }) => CONTENT.test(text))]).toEqual([table, []]);
    }
  });
});
