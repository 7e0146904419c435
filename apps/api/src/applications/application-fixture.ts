import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import sharp from 'sharp';
import { capabilities } from '../capabilities.ts';
import { createApplication } from '../application.ts';
import { CITIZEN_COOKIE, startSession } from '../http/citizen-session.ts';
import { OFFICER_COOKIE, type OfficerRole, startOfficerSession } from '../http/officer-session.ts';
import { createTestBrowser, type TestBrowser } from '../testing/test-browser.ts';
import { lastCodeTo } from '../testing/test-letters.ts';
import { addTestPerson, type TestPerson } from '../testing/test-person.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';

export const AGENCY = '0101';
export const OTHER_AGENCY = '7901';

export type SignedInCitizen = { personId: number; browser: TestBrowser };

/** Both listeners around one database, people with a card, and officers, all signed in. For tests. */
export type Desk = TestServices & {
  citizenApp: FastifyInstance;
  officerApp: FastifyInstance;
  asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  citizen(details?: Partial<TestPerson>): Promise<SignedInCitizen>;
  officer(roles: OfficerRole[], agencyCode?: string): Promise<TestBrowser & { officerId: string; fullName: string }>;
  /** Fills the whole form of 612A and answers what was sent. */
  fill(who: SignedInCitizen, answers?: Record<string, unknown>): Promise<void>;
  /** Fills and sends; answers the number. */
  send(who: SignedInCitizen, answers?: Record<string, unknown>): Promise<string>;
  codeFor(who: SignedInCitizen): Promise<{ codeId: string; code: string }>;
  end(): Promise<void>;
};

export async function openDesk(env: NodeJS.ProcessEnv = {}): Promise<Desk> {
  const place = await createTestServices(env);
  const { services, clock, database } = place;
  const [citizenApp, officerApp] = await Promise.all([
    createApplication('citizen', services, capabilities.citizen),
    createApplication('officer', services, capabilities.officer),
  ]);
  const { asOwner } = database;
  await asOwner((client) =>
    client.query(
      `insert into facility (facility_code, name, province_code, address, level, health_contract, issues_sick_leave)
       values ('01999', 'Bệnh viện Mẫu', '01', 'Hà Nội', 'basic', true, true)`,
    ),
  );
  let people = 0;
  const asked = new Set<number>();

  const citizen: Desk['citizen'] = async (details = {}) => {
    people += 1;
    const number = String(10_000_000 + people).slice(1);
    const personId = await addTestPerson(services, {
      socialInsuranceNumber: `019${number}`,
      citizenNumber: `00108${number}`,
      agencyCode: AGENCY,
      password: null,
      ...details,
    });
    await asOwner((client) => giveCardAndAccount(client, personId));
    return { personId, browser: await signIn(personId) };
  };
  const signIn = async (personId: number) => {
    const deviceId = randomUUID();
    await asOwner((client) =>
      client.query(`insert into device (person_id, device_id, secret_hash, name) values ($1, $2, $3, 'test')`, [
        personId,
        deviceId,
        randomBytes(32),
      ]),
    );
    const value = await services.db.transaction((tx) => startSession(tx, personId, deviceId, 'password', clock.now()));
    return createTestBrowser(citizenApp, { cookies: new Map([[CITIZEN_COOKIE, value]]) });
  };
  const officer: Desk['officer'] = async (roles, agencyCode = AGENCY) => {
    const officerId = randomUUID();
    const fullName = `Cán bộ ${officerId.slice(0, 4)}`;
    await asOwner((client) =>
      client.query(
        `insert into officer (officer_id, agency_code, full_name, email, roles, state) values ($1, $2, $3, $4, $5, 'active')`,
        [officerId, agencyCode, fullName, `${officerId}@example.vn`, roles],
      ),
    );
    const value = await services.db.transaction((tx) => startOfficerSession(tx, officerId, clock.now()));
    return { ...createTestBrowser(officerApp, { cookies: new Map([[OFFICER_COOKIE, value]]) }), officerId, fullName };
  };
  const fill: Desk['fill'] = async ({ browser }, answers = {}) => {
    const given = { reason: 'lost', deliveryMethod: 'electronic', phone: '0912345678', email: 'mau@example.vn', ...answers };
    const { pages } = (await browser.call('/api/procedures/reissue-health-card')).body['form'] as { pages: { key: string }[] };
    let version = Number((await browser.call('/api/drafts/reissue-health-card')).body['version']);
    for (const { key } of pages) {
      const saved = await browser.call('/api/drafts/reissue-health-card', {
        method: 'PUT',
        body: { page: key, version, answers: given },
      });
      if (saved.status !== 200) throw new Error(`page ${key}: ${saved.status} ${JSON.stringify(saved.body)}`);
      version = (saved.body['draft'] as { version: number }).version;
    }
  };
  const codeFor: Desk['codeFor'] = async ({ browser, personId }) => {
    // One code a minute and person.
    if (asked.has(personId)) clock.forward({ minutes: 1 });
    asked.add(personId);
    const issued = await browser.call('/api/drafts/reissue-health-card/code', { method: 'POST', body: {} });
    if (issued.status !== 200) throw new Error(`code: ${JSON.stringify(issued.body)}`);
    return { codeId: String(issued.body['codeId']), code: await lastCodeTo(services, personId) };
  };
  const send: Desk['send'] = async (who, answers) => {
    await fill(who, answers);
    const sent = await submitWith(who, await codeFor(who));
    if (sent.status !== 200) throw new Error(`submit: ${JSON.stringify(sent.body)}`);
    return String(sent.body['number']);
  };
  const end = async () => {
    await Promise.all([citizenApp.close(), officerApp.close()]);
    await place.end();
  };
  return { ...place, citizenApp, officerApp, asOwner, citizen, officer, fill, codeFor, send, end };
}

export function submitWith(
  { browser }: SignedInCitizen,
  code: { codeId: string; code: string },
  clientKey: string = randomUUID(),
) {
  return browser.call('/api/applications', {
    method: 'POST',
    body: { procedure: 'reissue-health-card', clientKey, ...code, commitment: true },
  });
}

async function giveCardAndAccount(client: pg.Client, personId: number): Promise<void> {
  await client.query(
    `insert into card (person_id, serial, card_number, object_code, benefit_code, first_facility_code, valid_from, valid_to, five_year_from, issued_on, state)
     values ($1::bigint, 1, 'DN401019' || lpad(($1::bigint)::text, 7, '0'), 'DN', 4, '01999', '2026-01-01', '2026-12-31', '2021-01-01', '2025-12-15', 'in-force')`,
    [personId],
  );
  await client.query(
    `insert into account (person_id, state) values ($1, 'active') on conflict (person_id) do update set state = 'active'`,
    [personId],
  );
}

/** A photo as a multipart body. */
export async function photoUpload(name = 'thẻ.jpg'): Promise<{ payload: Buffer; headers: Record<string, string> }> {
  const picture = await sharp({ create: { width: 200, height: 100, channels: 3, background: '#357' } })
    .jpeg()
    .toBuffer();
  return upload(picture, name, 'image/jpeg');
}

export function upload(bytes: Buffer, name: string, type: string): { payload: Buffer; headers: Record<string, string> } {
  const boundary = 'test-boundary-7f3k9q';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

/** A raw request with somebody's cookies: for uploads and binary answers. */
export function raw(
  app: FastifyInstance,
  { cookies }: TestBrowser,
  method: 'GET' | 'POST',
  url: string,
  sent: { payload?: Buffer; headers?: Record<string, string> } = {},
) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return app.inject({ method, url, ...(sent.payload && { payload: sent.payload }), headers: { ...sent.headers, cookie } });
}
