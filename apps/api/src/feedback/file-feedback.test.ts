import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTestPerson } from '../testing/test-person.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { fileFeedback, type NewFeedback } from './file-feedback.ts';

let place: TestServices;
let personId: number;

beforeAll(async () => {
  place = await createTestServices();
  personId = await addTestPerson(place.services, { socialInsuranceNumber: '0190000099', agencyCode: '0101' });
});
afterAll(() => place.end());

const send = (feedback: Partial<NewFeedback> = {}) =>
  place.services.db.transaction((tx) =>
    fileFeedback(tx, { personId, category: 'app', text: 'Chữ quá nhỏ.', now: place.clock.now(), ...feedback }),
  );

test('gets a number of its own and goes to the agency of the person', async () => {
  const filed = await send({ about: { kind: 'application', number: '612A-261122-7F3K9Q' } });
  expect(filed).toMatchObject({ ok: true, value: { number: expect.stringMatching(/^PAKN-\d{6}-[0-9A-Z]{6}$/) } });
  const [row] = await rows(filed.ok ? filed.value.number : '');
  expect(row).toMatchObject({ agencyCode: '0101', state: 'new', events: ['filed'] });
  expect(row).toHaveProperty('about.number', '612A-261122-7F3K9Q');
});

test('of a stranger belongs to no agency yet', async () => {
  const filed = await send({ personId: null, replyEmail: 'nguoi.dan@vidu.example' });
  expect((await rows(filed.ok ? filed.value.number : ''))[0]).toMatchObject({ agencyCode: null });
});

test('sent twice at once is one, with one number', async () => {
  const clientKey = randomUUID();
  const [first, second] = await Promise.all([send({ clientKey }), send({ clientKey })]);
  expect(first.ok).toBe(true);
  expect(second).toEqual(first);
});

test('a key used for other words, or by somebody else, is refused', async () => {
  const clientKey = randomUUID();
  await send({ clientKey });
  for (const other of [{ text: 'Chuyện khác.' }, { personId: null }])
    expect(await send({ clientKey, ...other })).toMatchObject({ ok: false, refusal: { code: 'client-key-reused' } });
});

test('is kept without characters that hide or turn words, and refused where nothing else is left', async () => {
  const filed = await send({ text: 'Tệp \u202egnp.exe\u0000 lạ' });
  expect((await rows(filed.ok ? filed.value.number : ''))[0]).toMatchObject({ text: 'Tệp gnp.exe lạ' });
  expect(await send({ text: '\u202e \n' })).toMatchObject({ ok: false, refusal: { code: 'feedback-empty', field: 'text' } });
});

test('2,000 characters are taken, one more is not', async () => {
  expect((await send({ text: 'ă'.repeat(2_000) })).ok).toBe(true);
  expect(await send({ text: 'ă'.repeat(2_001) })).toMatchObject({ ok: false, refusal: { code: 'feedback-too-long' } });
});

async function rows(number: string): Promise<object[]> {
  return place.services.db.read(
    {
      name: 'test-feedback',
      text: `select agency_code as "agencyCode", state, about, text,
                    (select array_agg(type) from feedback_event e where e.feedback_id = f.feedback_id) as events
               from feedback f where number = $1`,
    },
    [number],
  );
}
