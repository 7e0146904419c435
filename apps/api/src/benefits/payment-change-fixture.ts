import { randomUUID } from 'node:crypto';
import type { Desk, SignedInCitizen } from '../applications/application-fixture.ts';
import { lastCodeTo, lettersTo } from '../testing/test-letters.ts';

type Body = Record<string, unknown>;
export type Answered = { status: number; body: Body };
export type PaymentService = 'change-payment-method' | 'move-benefit-locality';

/** A pension into account …6789 at ACB, paid by an office in Hà Nội. For tests. */
export async function givePension(desk: Desk, { personId }: SignedInCitizen, regionalAllowance = 0): Promise<string> {
  const benefitId = randomUUID();
  await desk.asOwner((client) =>
    client.query(
      `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, amount, agency_code, pay_method, bank_key,
                            account_number, regional_allowance)
       values ($1, $2, 'monthly', 'pension', $3, '2020-05-04', '2020-06-01', 5300000, '0101', 'account', 'acb', '0123456789', $4)`,
      [personId, benefitId, `${benefitId.slice(0, 6)}/QĐ-BHXH`, regionalAllowance],
    ),
  );
  return benefitId;
}

export const IN_CASH = {
  changeItems: ['payMethod'],
  payMethod: 'cash',
  cashPoint: 'Bưu điện Ví Dụ',
  deliveryMethod: 'electronic',
};

export const intoAccount = (accountNumber: string, bankKey = 'vietcombank') => ({
  changeItems: ['payMethod', 'accountNumber'],
  payMethod: 'account',
  accountNumber,
  bankKey,
  deliveryMethod: 'electronic',
});

export const TO_HO_CHI_MINH_CITY = {
  idIssuer: 'Bộ Công an',
  idIssueDate: '2021-05-04',
  phone: '0912345678',
  contactProvinceCode: '01',
  contactWardCode: '00004',
  contactStreet: 'Số 1',
  fromMonth: '2027-01',
  newProvinceCode: '79',
  newWardCode: '25747',
  newStreet: 'Số 3',
  payMethod: 'cash',
  deliveryMethod: 'electronic',
};

/** Fills every page of a service; answers what is still wrong. */
export async function fillService({ browser }: SignedInCitizen, service: PaymentService, answers: Body): Promise<unknown[]> {
  const { pages } = (await browser.call(`/api/procedures/${service}`)).body['form'] as { pages: { key: string }[] };
  const draft = `/api/drafts/${service}`;
  for (const { key } of pages) {
    const version = Number((await browser.call(draft)).body['version']);
    await browser.call(draft, { method: 'PUT', body: { page: key, version, answers } });
  }
  return (await browser.call(draft)).body['errors'] as unknown[];
}

export async function sendService(
  desk: Desk,
  who: SignedInCitizen,
  service: PaymentService,
  clientKey: string = randomUUID(),
): Promise<Answered> {
  desk.clock.forward({ minutes: 1 });
  const issued = await who.browser.call(`/api/drafts/${service}/code`, { method: 'POST', body: {} });
  if (issued.status !== 200) return issued;
  const code = { codeId: String(issued.body['codeId']), code: await lastCodeTo(desk.services, who.personId) };
  const request = { method: 'POST', body: { procedure: service, clientKey, ...code, commitment: true } } as const;
  return who.browser.call('/api/applications', request);
}

/** Fills and sends; answers the number. */
export async function fileService(desk: Desk, who: SignedInCitizen, service: PaymentService, answers: Body): Promise<string> {
  await fillService(who, service, answers);
  const sent = await sendService(desk, who, service);
  if (sent.status !== 200) throw new Error(`${service}: ${JSON.stringify(sent.body)}`);
  return String(sent.body['number']);
}

export type PaymentDesk = { accept(number: string): Promise<Answered> };

/** Reception, case officer and approver of the agency, who accept what is sent. */
export async function openPaymentDesk(desk: Desk): Promise<PaymentDesk> {
  const reception = await desk.officer(['reception']);
  const caseOfficer = await desk.officer(['case-officer']);
  const approver = await desk.officer(['approver']);
  return {
    async accept(number) {
      const act = (officer: typeof reception, action: string) =>
        officer.call(`/api/applications/${number}/${action}`, { method: 'POST', body: {} });
      await act(reception, 'receive');
      await act(caseOfficer, 'take');
      const proposed = await act(caseOfficer, 'accept');
      return proposed.status === 200 ? act(approver, 'accept') : proposed;
    },
  };
}

/** The token of the link of the last notice. */
export async function linkTo(
  desk: Desk,
  { personId }: SignedInCitizen,
  template: 'payment-changed' | 'benefit-file-moved' = 'payment-changed',
): Promise<string> {
  const [letter] = (await lettersTo(desk.services, personId, template)).toReversed();
  return letter?.data['notMeUrl']?.split('/').at(-1) ?? '';
}
