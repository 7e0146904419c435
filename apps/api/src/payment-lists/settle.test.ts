import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, OTHER_AGENCY, raw } from '../applications/application-fixture.ts';
import { arrange, giveBenefit, goTo, paymentsOf } from './payment-lists-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
let desk: Desk;
let maker: Officer;
let approver: Officer;
const people: Record<'cash' | 'own' | 'changed', number> = { cash: 0, own: 0, changed: 0 };
let list = '';

beforeAll(async () => {
  desk = await openDesk();
  goTo(desk, '2026-11-25');
  const give = async (name: string, accountNumber: string | null) => {
    const { personId } = await desk.citizen({ fullName: name });
    return giveBenefit(desk, personId, { accountNumber });
  };
  people.cash = (await give('=Nguyễn Thị Tiền', null)).personId;
  people.own = (await give('Lê Đặng Ngân', '1111111111')).personId;
  const changed = await give('Phạm Đổi', '2222222222');
  people.changed = changed.personId;
  await arrange(desk, changed, { fromMonth: '2026-12', accountNumber: '3333333333' });
  [maker, approver] = [await desk.officer(['case-officer', 'approver']), await desk.officer(['approver'])];
});
afterAll(() => desk.end());

const post = (who: Officer, path: string, body: object = {}) => who.call(`/api/payment-lists${path}`, { method: 'POST', body });
const fileOf = (who: Officer, query = '') => raw(desk.officerApp, who, 'GET', `/api/payment-lists/${list}/file${query}`);
const referenceOf = async (personId: number) => (await paymentsOf(desk, personId)).at(-1)?.reference ?? '';
const returns = (who: Officer, ...lines: string[]) =>
  post(who, `/${list}/returns`, { file: ['reference,result,day,reason', ...lines].join('\n') });
const noticesOf = (personId: number) =>
  desk.asOwner(async (client) => {
    const { rows } = await client.query<{ kind: string; data: object }>(
      'select kind, data from notification where person_id = $1 order by at, kind',
      [personId],
    );
    return rows;
  });

test('a list is made by one officer and approved by another, and only then leaves the house', async () => {
  const made = await Promise.all([1, 2].map(() => post(maker, '', { month: '2026-12' })));
  expect(new Set(made.map(({ body }) => body['listId'])).size).toBe(1);
  list = String(made[0]?.body['listId']);
  expect((await fileOf(maker)).statusCode).toBe(409);
  expect((await post(maker, `/${list}/approve`)).body['code']).toBe('payment-list-second-officer');
  expect((await post(await desk.officer(['case-officer']), `/${list}/approve`)).status).toBe(403);
  expect((await post(await desk.officer(['approver'], OTHER_AGENCY), `/${list}/approve`)).status).toBe(404);
  const twice = await Promise.all([1, 2].map(() => post(approver, `/${list}/approve`)));
  expect(twice.map(({ status }) => status)).toEqual([200, 200]);
  const { body } = await maker.call(`/api/payment-lists/${list}`);
  expect(body).toMatchObject({
    list: { payments: 3, amount: 15_000_000 },
    totals: [
      { payMethod: 'account', bankKey: 'acb', payments: 2 },
      { payMethod: 'cash', payments: 1, amount: 5_000_000 },
    ],
    may: { approve: false, export: true },
  });
  expect(JSON.stringify(body)).not.toMatch(/Nguyễn|3333333333/);
  expect((body['events'] as { kind: string }[]).map(({ kind }) => kind)).toEqual(['approved', 'made']);
});

test('the files say whom to pay, the same each time, and nothing in them is reckoned', async () => {
  const [first, second] = [await fileOf(maker), await fileOf(maker)];
  expect(first.rawPayload.equals(second.rawPayload)).toBe(true);
  expect(first.body).toContain("'=Nguyễn Thị Tiền");
  expect(first.body).toContain('3333333333');
  const bank = await fileOf(maker, '?bank=acb');
  expect(bank.body.split('\n').slice(0, 2)).toEqual([
    'reference,account_number,account_holder,bank_bin,branch,amount,currency,description',
    `${await referenceOf(people.own)},1111111111,LE DANG NGAN,970416,,5000000,VND,BHXH CHI TRA LUONG HUU THANG 12/2026`,
  ]);
  expect((await fileOf(maker, '?bank=agribank')).statusCode).toBe(404);
});

test('orders for a bank that was taken over since go to the bank that took it over', async () => {
  const supersede = (by: string | null) =>
    desk.asOwner((client) => client.query("update bank set superseded_by = $1 where key = 'acb'", [by]));
  await supersede('vietcombank');
  const bank = await fileOf(maker, '?bank=acb');
  await supersede(null);
  expect(bank.body).toContain(',LE DANG NGAN,970436,');
  expect(bank.body).not.toContain('970416');
});

test('one payment is opened by name, and the person sees who looked', async () => {
  const [payment] = await paymentsOf(desk, people.own);
  const { body } = await maker.call(`/api/payment-lists/${list}/payments/${String(payment?.number)}`);
  expect(body).toMatchObject({
    fullName: 'Lê Đặng Ngân',
    accountEnding: '1111',
    lines: [{ month: '2026-12', amount: 5_000_000 }],
  });
  const log = await desk.asOwner(
    async (client) => (await client.query('select purpose, actor_id from access_log where person_id = $1', [people.own])).rows,
  );
  expect(log).toEqual([{ purpose: 'payment', actor_id: maker.officerId }]);
});

test('what was paid is told, and an account that the bank refuses gives way to the last good one', async () => {
  const [cash, own, changed] = [await referenceOf(people.cash), await referenceOf(people.own), await referenceOf(people.changed)];
  goTo(desk, '2026-12-03');
  const officer = await desk.officer(['case-officer']);
  const unreadable = await returns(officer, `${cash},paid,2/12/2026,`, `${own},perhaps,2/12/2026,`);
  expect(unreadable.body).toMatchObject({ code: 'returns-file-unreadable' });
  const file = [
    `${cash},PAID,2/12/2026,`,
    `${own},paid,02/12/2026,`,
    `${changed},returned,2026-12-02,account-closed`,
    'CT000,paid,2/12/2026,',
  ];
  expect((await returns(officer, ...file)).body).toEqual({
    paid: 2,
    returned: 1,
    unchanged: 0,
    unknown: ['CT000'],
    contrary: [],
  });
  expect((await returns(officer, ...file)).body).toMatchObject({ paid: 0, returned: 0, unchanged: 3 });
  expect((await returns(officer, `${changed},paid,3/12/2026,`)).body).toMatchObject({ paid: 0, contrary: [changed] });
  expect(await noticesOf(people.cash)).toMatchObject([{ kind: 'benefit-paid', data: { month: '2026-12', amount: 5_000_000 } }]);
  expect(await noticesOf(people.own)).toMatchObject([
    { kind: 'benefit-paid-to-new-account', data: { bankName: 'ACB', ending: '1111' } },
  ]);
  expect(await noticesOf(people.changed)).toMatchObject([{ kind: 'benefit-returned', data: { reason: 'account-closed' } }]);

  goTo(desk, '2026-12-25');
  const [later, second] = [await desk.officer(['case-officer']), await desk.officer(['approver'])];
  list = String((await post(later, '', { month: '2027-01' })).body['listId']);
  await post(second, `/${list}/approve`);
  expect((await paymentsOf(desk, people.changed)).at(-1)).toMatchObject({
    amount: 10_000_000,
    account_number: '2222222222',
    lines: 'arrears 2026-12 5000000, regular 2027-01 5000000',
  });
  goTo(desk, '2027-01-02');
  const clerk = await desk.officer(['case-officer']);
  await returns(clerk, `${await referenceOf(people.own)},paid,2/1/2027,`);
  expect((await noticesOf(people.own)).at(-1)).toMatchObject({ kind: 'benefit-paid', data: { month: '2027-01' } });
});

test('one payment is held back with a reason before the approval, and is owed again', async () => {
  goTo(desk, '2027-01-25');
  const [clerk, second] = [await desk.officer(['case-officer']), await desk.officer(['approver'])];
  list = String((await post(clerk, '', { month: '2027-02' })).body['listId']);
  const number = String((await paymentsOf(desk, people.cash)).at(-1)?.number);
  const hold = (who: Officer, reason: string) => post(who, `/${list}/payments/${number}/hold`, { reason });
  expect((await hold(second, 'sai')).body['code']).toBe('text-too-short');
  expect((await hold(second, 'Chờ xác minh giấy báo tử.')).status).toBe(200);
  await post(second, `/${list}/approve`);
  expect((await hold(second, 'Chờ xác minh giấy báo tử.')).status).toBe(200);
  expect((await fileOf(second)).body).not.toContain('=Nguyễn');
  goTo(desk, '2027-02-25');
  const next = await desk.officer(['case-officer']);
  await post(next, '', { month: '2027-03' });
  expect((await paymentsOf(desk, people.cash)).at(-1)?.lines).toBe('arrears 2027-02 5000000, regular 2027-03 5000000');
});

test("a benefit's own account that the bank refuses is paid no more: the money waits in cash", async () => {
  goTo(desk, '2027-03-25');
  const [clerk, second] = [await desk.officer(['case-officer']), await desk.officer(['approver'])];
  const give = async () =>
    giveBenefit(desk, (await desk.citizen()).personId, { accountNumber: '4444444444', fromDay: '2027-04-01' });
  const [closed, changing, busy] = [await give(), await give(), await give()];
  await arrange(desk, changing, { fromMonth: '2027-06', accountNumber: '5555555555' });
  list = String((await post(clerk, '', { month: '2027-04' })).body['listId']);
  await post(second, `/${list}/approve`);
  goTo(desk, '2027-04-03');
  const later = await desk.officer(['case-officer']);
  const lines = [`${await referenceOf(closed.personId)},returned,2/4/2027,account-closed`];
  lines.push(`${await referenceOf(changing.personId)},returned,2/4/2027,account-unknown`);
  lines.push(`${await referenceOf(busy.personId)},returned,2/4/2027,other`);
  expect((await returns(later, ...lines)).body).toMatchObject({ returned: 3 });
  expect((await returns(later, ...lines)).body).toMatchObject({ unchanged: 3 });
  const told = await desk.asOwner(
    async (client) => (await client.query('select kind, link from notification where person_id = $1', [closed.personId])).rows,
  );
  expect(told).toEqual([{ kind: 'benefit-returned', link: '/services/change-payment-method' }]);
  const { body } = await later.call('/api/follow-up-cases');
  expect(body['cases']).toMatchObject(
    [closed, changing].map(() => ({ kind: 'refused-account', applicationNumber: expect.stringMatching(/^CT2704/) as string })),
  );
  const [opened] = body['cases'] as { caseId: string }[];
  expect((await later.call(`/api/follow-up-cases/${opened?.caseId ?? ''}`)).status).toBe(200);
  for (const [day, month] of [
    ['2027-04-25', '2027-05'],
    ['2027-05-25', '2027-06'],
  ] as const) {
    goTo(desk, day);
    await post(await desk.officer(['case-officer']), '', { month });
  }
  const ways = async (personId: number) => (await paymentsOf(desk, personId)).map(({ account_number }) => account_number);
  expect(await ways(closed.personId)).toEqual(['4444444444', null, null]);
  expect((await paymentsOf(desk, closed.personId))[1]?.lines).toBe('arrears 2027-04 5000000, regular 2027-05 5000000');
  // What was arranged for a later month still holds from then on; a fault that is not the account's changes nothing.
  expect(await ways(changing.personId)).toEqual(['4444444444', null, '5555555555']);
  expect(await ways(busy.personId)).toEqual(['4444444444', '4444444444', '4444444444']);
});

test('a list of another office, or none, does not exist', async () => {
  const far = await desk.officer(['case-officer', 'approver'], OTHER_AGENCY);
  for (const path of [`/${list}`, `/${list}/payments/1`, `/${randomUUID()}`])
    expect((await far.call(`/api/payment-lists${path}`)).status).toBe(404);
  for (const path of [`/${list}?after=3000000000`, `/${list}/payments/3000000000`])
    expect((await far.call(`/api/payment-lists${path}`)).status).toBe(400);
  expect((await (await desk.officer(['reception'])).call('/api/payment-lists')).status).toBe(403);
});
