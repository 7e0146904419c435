import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answers, AskedQuestion, Form } from '@openvssid/procedures';
import { type Desk, openDesk } from '../application-fixture.ts';
import { unknownReferences } from './unknown-references.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

const label = { vi: 'Câu hỏi', en: 'Question' };
const asked = (kind: 'bank' | 'facility' | 'agency'): AskedQuestion => ({ kind, key: kind, label, required: true });
const form: Form = {
  procedure: 'x',
  pages: [{ key: 'p', title: label, questions: [asked('bank'), asked('facility'), asked('agency')] }],
};
const faults = async (answers: Answers) =>
  (await unknownReferences(desk.services.db.read, form, answers)).map(({ field, code }) => `${field} ${code}`);

test.each<[Answers, string[]]>([
  [{ bank: 'vietcombank', facility: '01999', agency: '0101' }, []],
  [{ bank: 'oceanbank' }, ['bank bank-superseded']],
  [{ bank: 'no-such-bank' }, ['bank choice-unknown']],
  [{ facility: '99999' }, ['facility choice-unknown']],
  [{ agency: '9999' }, ['agency choice-unknown']],
])('%j: %j', async (answers, expected) => {
  expect(await faults(answers)).toEqual(expected);
});

test('the successor of a bank is named', async () => {
  const [fault] = await unknownReferences(desk.services.db.read, form, { bank: 'oceanbank' });
  expect(fault?.text.vi).toMatch(/^Ngân hàng này đã chuyển thành MBV\./);
});

test('a facility that takes nobody for first care is refused', async () => {
  await desk.asOwner((client) => client.query(`update facility set level = 'specialised' where facility_code = '01999'`));
  expect(await faults({ facility: '01999' })).toEqual(['facility facility-not-for-first-care']);
});
