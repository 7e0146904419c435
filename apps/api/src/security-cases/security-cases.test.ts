import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY, type SignedInCitizen } from '../applications/application-fixture.ts';
import { accessesOf, rowsOf } from '../people-search/people-search-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
let desk: Desk;
let administrator: Officer;
let owner: SignedInCitizen;

beforeAll(async () => {
  desk = await openDesk();
  administrator = await desk.officer(['administrator']);
  owner = await desk.citizen({ fullName: 'Bùi Thị Bị Đổi Số' });
});
afterAll(() => desk.end());

async function newCase(): Promise<string> {
  const caseId = randomUUID();
  await desk.asOwner(async (client) => {
    await client.query(
      `insert into profile_history (person_id, seq, at, field, old_value, new_value, cause)
       select $1, coalesce(max(seq), 0) + 1, now(), 'phone', '"+84912345678"', '"+84999999111"', 'own' from profile_history where person_id = $1`,
      [owner.personId],
    );
    await client.query(
      `insert into security_case (person_id, case_id, opened_at, kind, data)
       select $1, $2, now(), 'contact-change-disputed', jsonb_build_object('fields', '["phone"]'::jsonb, 'changes', jsonb_build_array(max(seq)))
         from profile_history where person_id = $1`,
      [owner.personId, caseId],
    );
  });
  return caseId;
}
const close = (who: Officer, caseId: string, note: string) =>
  who.call(`/api/security-cases/${caseId}/close`, { method: 'POST', body: { note } });
const listed = async (who: Officer, state: string) => (await who.call(`/api/security-cases?state=${state}`)).body;
const NOTE = 'Đã gọi lại số cũ, đúng là bị chiếm.';

test('a case is listed without a name, opened with masked contacts, and closed with a note', async () => {
  const caseId = await newCase();
  const list = await listed(administrator, 'new');
  expect(list).toMatchObject({ open: 1, cases: [{ caseId, fields: ['phone'], closedAt: null }] });
  expect(JSON.stringify(list)).not.toMatch(/Bùi|9123/);

  const { body } = await administrator.call(`/api/security-cases/${caseId}`);
  expect(body).toMatchObject({
    identity: { fullName: 'Bùi Thị Bị Đổi Số' },
    contacts: ['••••\u00a0•••\u00a0678', 'm•••@example.vn'],
    changes: [{ field: 'phone', cause: 'own', from: '••••\u00a0•••\u00a0678', to: '••••\u00a0•••\u00a0111' }],
  });
  expect(JSON.stringify(body)).not.toMatch(/912345678|999999111/);
  expect((await accessesOf(desk, owner.personId)).at(-1)).toEqual({ purpose: 'security-case', what: 'account' });

  expect((await close(administrator, caseId, 'xong')).body['code']).toBe('text-too-short');
  const twice = await Promise.all([1, 2].map(() => close(administrator, caseId, NOTE)));
  expect(twice.map(({ status }) => status)).toEqual([200, 200]);
  expect((await close(await desk.officer(['reception']), caseId, 'Tôi nghĩ khác hẳn.')).body['code']).toBe(
    'security-case-closed',
  );
  expect(await listed(administrator, 'closed')).toMatchObject({ open: 0, cases: [{ caseId, closedBy: administrator.fullName }] });
  expect(await rowsOf(desk, 'select closing_note as note from security_case where case_id = $1', [caseId])).toEqual([
    { note: NOTE },
  ]);
});

test('from a case its account is opened, and nothing of the insurance', async () => {
  const caseId = await newCase();
  const { reading } = (await administrator.call(`/api/security-cases/${caseId}/account`, { method: 'POST', body: {} })).body as {
    reading: string;
  };
  expect((await administrator.call(`/api/people/${reading}`)).body).toMatchObject({
    purpose: 'account',
    card: null,
    account: { mayHelp: true },
  });
});

test('another agency and other roles have no part in it', async () => {
  const caseId = await newCase();
  const far = await desk.officer(['administrator', 'reception'], OTHER_AGENCY);
  expect((await listed(far, 'new'))['cases']).toEqual([]);
  expect((await far.call(`/api/security-cases/${caseId}`)).status).toBe(404);
  expect((await close(far, caseId, NOTE)).status).toBe(404);
  expect((await far.call(`/api/security-cases/${caseId}/account`, { method: 'POST', body: {} })).status).toBe(404);
  for (const role of ['case-officer', 'approver', 'statistics'] as const)
    expect((await (await desk.officer([role])).call('/api/security-cases')).status).toBe(403);
});
