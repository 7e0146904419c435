import { afterAll, beforeAll, expect, test } from 'vitest';
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
