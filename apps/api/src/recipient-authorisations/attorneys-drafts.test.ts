import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, photoUpload, raw, type SignedInCitizen } from '../applications/application-fixture.ts';
import { giveBenefit } from '../payment-lists/payment-lists-fixture.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

/** Both sides of an authorisation to file that holds today. */
async function mayFile() {
  const [principal, attorney] = [await desk.citizen(), await desk.citizen()];
  const { benefitId } = await giveBenefit(desk, principal.personId);
  const id = crypto.randomUUID();
  for (const [own, role, other, number] of [
    [principal.personId, 'principal', attorney.personId, '001190000001'],
    [attorney.personId, 'attorney', principal.personId, null],
  ] as const)
    await desk.asOwner((client) =>
      client.query(
        `insert into recipient_authorisation (person_id, authorisation_id, role, other_person_id, other_name, attorney_number, benefit_id,
           benefit_kind, acts, from_day, to_day, certified_by, application_number, state, asked_at, answer_by)
         values ($1, $2, $3, $4, 'Trần Thị Hưởng', $5, $6, 'pension', '{file}', '2026-11-01', '2027-10-31', 'file', '652-T', 'active', now(), now())`,
        [own, id, role, other, number, benefitId],
      ),
    );
  return { principal, attorney };
}

test('an attorney has drafts and papers of their own: neither sees what the other has begun, and each sends what they wrote', async () => {
  const { principal, attorney } = await mayFile();
  const { people } = (await attorney.browser.call('/api/people-i-act-for')).body as { people: { reference: string }[] };
  const whom = `?for=${people[0]?.reference ?? ''}`;
  const path = '/api/drafts/reissue-health-card';
  const begin = ({ browser }: SignedInCitizen, query: string, reason: string) =>
    browser.call(`${path}${query}`, { method: 'PUT', body: { page: 'reason', version: 0, answers: { reason } } });
  expect((await begin(principal, '', 'lost')).status).toBe(200);
  expect((await attorney.browser.call(`/api/drafts${whom}`)).body['drafts']).toEqual([]);
  expect((await begin(attorney, whom, 'torn')).status).toBe(200);
  const answers = async ({ browser }: SignedInCitizen, query: string) =>
    ((await browser.call(`${path}${query}`)).body['answers'] as { reason: string }).reason;
  expect([await answers(principal, ''), await answers(attorney, whom)]).toEqual(['lost', 'torn']);

  const sendUp = async ({ browser }: SignedInCitizen, query: string) => {
    const sent = await raw(desk.citizenApp, browser, 'POST', `${path}/files/attachments${query}`, await photoUpload());
    return (JSON.parse(sent.body) as { fileId: string }).fileId;
  };
  const [principals, attorneys] = [await sendUp(principal, ''), await sendUp(attorney, whom)];
  const reads = async (fileId: string) => (await attorney.browser.call(`/api/files/${fileId}${whom}`)).status;
  expect([await reads(attorneys), await reads(principals)]).toEqual([200, 404]);
  const drops = async (fileId: string) =>
    (await attorney.browser.call(`/api/files/${fileId}${whom}`, { method: 'DELETE' })).status;
  expect([await drops(principals), await drops(attorneys)]).toEqual([404, 204]);
});
