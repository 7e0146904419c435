import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, photoUpload, raw, type SignedInCitizen } from '../applications/application-fixture.ts';
import { giveBenefit } from '../payment-lists/payment-lists-fixture.ts';
import { lastCodeTo } from '../testing/test-letters.ts';
import { authorisationList } from './list.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

const DRAFT = '/api/drafts/authorise-recipient';

/** Fills in every page with a certified paper and sends it; answers the number. */
async function file({ browser, personId }: SignedInCitizen, answers: Record<string, unknown>): Promise<string> {
  const { form } = (await browser.call('/api/procedures/authorise-recipient')).body as { form: { pages: { key: string }[] } };
  let version = 0;
  for (const { key: page } of form.pages) {
    const saved = await browser.call(DRAFT, { method: 'PUT', body: { page, version, answers } });
    version = (saved.body['draft'] as { version: number }).version;
  }
  await raw(desk.citizenApp, browser, 'POST', `${DRAFT}/files/certification`, await photoUpload());
  const issued = await browser.call(`${DRAFT}/code`, { method: 'POST', body: {} });
  const sent = await browser.call('/api/applications', {
    method: 'POST',
    body: {
      procedure: 'authorise-recipient',
      clientKey: crypto.randomUUID(),
      codeId: String(issued.body['codeId']),
      code: await lastCodeTo(desk.services, personId),
      commitment: true,
    },
  });
  expect([sent.status, sent.body]).toMatchObject([200, {}]);
  return String(sent.body['number']);
}

test('a file with a certified paper is decided by two officers, and the attorney is asked', async () => {
  const principal = await desk.citizen({ fullName: 'Trần Thị Hưởng' });
  const attorney = await desk.citizen({ fullName: 'Lê Văn Nhận', citizenNumber: '001090000021' });
  const { benefitId } = await giveBenefit(desk, principal.personId);
  const address = (whose: string) => ({
    [`${whose}ProvinceCode`]: '01',
    [`${whose}WardCode`]: '00004',
    [`${whose}Street`]: '1 Mẫu',
  });
  const number = await file(principal, {
    benefitKind: benefitId,
    phone: '0912345678',
    ...address('residence'),
    attorneyFullName: 'Lê Văn Nhận',
    attorneyBirthDate: '8/3/1990',
    attorneyIdNumber: '001090000021',
    attorneyIdIssuer: 'Cục Cảnh sát',
    attorneyIdIssueDate: '1/6/2022',
    attorneyPhone: '0912345679',
    ...address('attorney'),
    authorisedActs: ['monthly'],
    fromDate: '22/11/2026',
    toDate: '22/11/2027',
    certifiedBy: 'file',
    deliveryMethod: 'electronic',
  });
  const [reception, caseOfficer, approver] = await Promise.all(
    (['reception', 'case-officer', 'approver'] as const).map((role) => desk.officer([role])),
  );
  const at = `/api/applications/${number}`;
  expect((await reception?.call(at))?.status).toBe(200);
  await reception?.call(`${at}/receive`, { method: 'POST', body: {} });
  await caseOfficer?.call(`${at}/take`, { method: 'POST', body: {} });
  await caseOfficer?.call(`${at}/accept`, { method: 'POST', body: {} });
  const decided = await approver?.call(`${at}/accept`, { method: 'POST', body: {} });
  expect(decided?.body).toMatchObject({ state: 'decided' });
  const { taken } = authorisationList.parse((await attorney.browser.call('/api/recipient-authorisations')).body);
  expect(taken).toMatchObject([{ name: 'Trần Thị Hưởng', standing: 'asked', acts: ['monthly'], toDay: '2027-11-22' }]);
});

describe('what does not fit is said on the page where it is typed', () => {
  const principalsPage = (benefitKind: string) => ({
    benefitKind,
    phone: '0912345678',
    residenceProvinceCode: '01',
    residenceWardCode: '00004',
    residenceStreet: '1 Mẫu',
  });
  async function saved({ browser }: SignedInCitizen, page: string, answers: Record<string, unknown>) {
    const { version } = (await browser.call(DRAFT)).body;
    const { body } = await browser.call(DRAFT, { method: 'PUT', body: { page, version, answers } });
    return (body['errors'] as { field: string; code: string }[]).map(({ field, code }) => `${field}: ${code}`);
  }

  test('a time that is too long, before the last page is reached', async () => {
    const principal = await desk.citizen();
    const { benefitId } = await giveBenefit(desk, principal.personId);
    expect(await saved(principal, 'principal', principalsPage(benefitId))).toEqual([]);
    const scope = { authorisedActs: ['monthly'], fromDate: '22/11/2026', toDate: '23/11/2027' };
    expect(await saved(principal, 'scope', scope)).toEqual(['toDate: authorisation-too-long']);
    expect(await saved(principal, 'scope', { ...scope, toDate: '22/11/2027' })).toEqual([]);
  });

  test('days on which somebody else is authorised already; one that nobody answered in time is in nobody’s way', async () => {
    const principal = await desk.citizen();
    const { benefitId } = await giveBenefit(desk, principal.personId);
    const authorise = (state: string, from: string, to: string, answerBy: string) =>
      desk.asOwner((client) =>
        client.query(
          `insert into recipient_authorisation (person_id, authorisation_id, role, other_name, attorney_number, benefit_id, benefit_kind, acts, from_day, to_day,
                                                certified_by, application_number, state, asked_at, answer_by)
           values ($1, gen_random_uuid(), 'principal', 'Lê Thị Thay', '001090000022', $2, 'pension', '{monthly}', $4, $5, 'file', '652-X', $3, now(), $6)`,
          [principal.personId, benefitId, state, from, to, answerBy],
        ),
      );
    await authorise('asked', '2027-08-01', '2027-10-31', '2026-11-01');
    await authorise('active', '2026-11-01', '2027-03-31', '2026-11-15');
    expect(await saved(principal, 'principal', principalsPage(benefitId))).toEqual([]);
    const scope = { authorisedActs: ['monthly'], fromDate: '1/1/2027', toDate: '31/12/2027' };
    expect(await saved(principal, 'scope', scope)).toEqual(['fromDate: authorised-already']);
    expect(await saved(principal, 'scope', { ...scope, fromDate: '1/4/2027' })).toEqual([]);
  });
});
