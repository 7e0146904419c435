import { randomUUID } from 'node:crypto';
import { lastCodeTo } from '../../testing/test-letters.ts';
import { type Desk, photoUpload, raw, type SignedInCitizen } from '../application-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;

export const KEY = 'complain-about-decision';
export const REFUSAL = { reasons: [{ code: 'R10' }], text: 'Thẻ này do cơ quan khác quản lý.' };

export const act = (officer: Officer, number: string, action: string, body: object = {}) =>
  officer.call(`/api/applications/${number}/${action}`, { method: 'POST', body: { clientKey: randomUUID(), ...body } });

/** An application about a damaged card with a photograph, refused by two officers. */
export async function refusedFile(desk: Desk, who: SignedInCitizen, worker: Officer, approver: Officer): Promise<string> {
  const { payload, headers } = await photoUpload();
  await raw(desk.citizenApp, who.browser, 'POST', '/api/drafts/reissue-health-card/files/attachments', { payload, headers });
  const number = await desk.send(who, { reason: 'damaged' });
  await act(worker, number, 'receive');
  await act(worker, number, 'take');
  await act(worker, number, 'refuse', REFUSAL);
  const refused = await act(approver, number, 'refuse');
  if (refused.body['state'] !== 'refused') throw new Error(`refuse: ${JSON.stringify(refused.body)}`);
  return number;
}

/** The whole way of a complaint about an application; answers what its sending was answered, or the first refusal on the way. */
export async function complain(desk: Desk, who: SignedInCitizen, subject: string) {
  const url = `/api/drafts/${KEY}?subject=${subject}`;
  let version = Number((await who.browser.call(url)).body['version']);
  for (const page of ['decision', 'complaint', 'contact', 'result-delivery']) {
    const answers = {
      grounds: 'Thẻ của tôi do chính cơ quan này quản lý.',
      wish: 'Xem xét lại hồ sơ.',
      phone: '0912345678',
      deliveryMethod: 'electronic',
    };
    const saved = await who.browser.call(url, { method: 'PUT', body: { page, version, answers } });
    if (saved.status !== 200) return saved;
    version = (saved.body['draft'] as { version: number }).version;
  }
  desk.clock.forward({ minutes: 1 });
  const issued = await who.browser.call(`/api/drafts/${KEY}/code?subject=${subject}`, { method: 'POST', body: {} });
  if (issued.status !== 200) return issued;
  const { codeId } = issued.body;
  const code = await lastCodeTo(desk.services, who.personId);
  const body = { procedure: KEY, subject, clientKey: randomUUID(), codeId, code, commitment: true };
  return who.browser.call('/api/applications', { method: 'POST', body });
}
