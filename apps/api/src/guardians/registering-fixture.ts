import { randomUUID } from 'node:crypto';
import { type Desk, photoUpload, raw, type SignedInCitizen } from '../applications/application-fixture.ts';
import { lastCodeTo } from '../testing/test-letters.ts';

const URL_ = '/api/drafts/register-child-account';
type Body = Record<string, unknown>;
export type Declared = { number: string; fullName: string; relationship?: 'father' | 'mother' | 'guardian' };

/** Fills the form for a child, with the pictures it asks for; answers what the last page was answered. */
export async function declare(desk: Desk, parent: SignedInCitizen, declared: Declared): Promise<Body> {
  const { number, fullName, relationship = 'mother' } = declared;
  const answers = {
    childSocialInsuranceNumber: number,
    childFullName: fullName,
    relationship,
    receivingAgency: '0101',
    phone: '0912345678',
    email: 'mau@example.vn',
    deliveryMethod: 'electronic',
  };
  const pages = ['child', 'papers', 'receiving', 'result-delivery'];
  const faults: unknown[] = [];
  for (const page of pages) {
    const version = Number((await parent.browser.call(URL_)).body['version']);
    const saved = await parent.browser.call(URL_, { method: 'PUT', body: { page, version, answers } });
    if (page !== 'papers') faults.push(...(saved.body['errors'] as unknown[]));
    if (page === 'child')
      for (const question of ['childPortrait', relationship === 'guardian' ? 'guardianshipDecision' : 'birthCertificate'])
        await raw(desk.citizenApp, parent.browser, 'POST', `${URL_}/files/${question}`, await photoUpload());
  }
  return { faults };
}

/** Fills and sends; answers the receipt or the refusal. */
export async function register(desk: Desk, parent: SignedInCitizen, declared: Declared): Promise<{ status: number; body: Body }> {
  await declare(desk, parent, declared);
  desk.clock.forward({ minutes: 1 });
  const issued = await parent.browser.call(`${URL_}/code`, { method: 'POST', body: {} });
  if (issued.status !== 200) return issued;
  const body = {
    procedure: 'register-child-account',
    clientKey: randomUUID(),
    codeId: String(issued.body['codeId']),
    code: await lastCodeTo(desk.services, parent.personId),
    commitment: true,
  };
  return parent.browser.call('/api/applications', { method: 'POST', body });
}

/** One household: the head and the children in it. */
export async function houseTogether(
  desk: Desk,
  number: string,
  head: SignedInCitizen,
  children: readonly { personId: number }[],
) {
  await desk.asOwner(async (client) => {
    await client.query(`insert into household (household_number, head_person_id, province_code) values ($1, $2, '01')`, [
      number,
      head.personId,
    ]);
    for (const [personId, relationship] of [
      [head.personId, 'head'],
      ...children.map(({ personId }) => [personId, 'child'] as const),
    ] as const)
      await client.query(
        `insert into household_member (person_id, household_number, relationship, valid_from) values ($1, $2, $3, '2018-01-01')`,
        [personId, number, relationship],
      );
  });
}

/** A child on record with a number, who has no account. */
export async function childOnRecord(
  desk: Desk,
  number: string,
  birthDate: string,
  fullName = 'Trần Bé',
): Promise<{ personId: number }> {
  const { personId } = await desk.citizen({ fullName, birthDate, socialInsuranceNumber: number });
  await desk.asOwner(async (client) => {
    await client.query('delete from session where person_id = $1', [personId]);
    await client.query('delete from device where person_id = $1', [personId]);
    await client.query('delete from account where person_id = $1', [personId]);
  });
  return { personId };
}
