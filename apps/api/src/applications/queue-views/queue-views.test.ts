import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../application-fixture.ts';

type Officer = Awaited<ReturnType<Desk['officer']>>;
type View = { viewId: string; name: string; isDefault: boolean; filter: object };
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.end());

const save = (officer: Officer, name: string, filter: object = {}) =>
  officer.call('/api/queue-views', { method: 'POST', body: { name, filter } });
const views = async (officer: Officer) => (await officer.call('/api/queue-views')).body['views'] as View[];
const begin = (officer: Officer, viewId: string, isDefault = true) =>
  officer.call(`/api/queue-views/${viewId}/default`, { method: 'POST', body: { isDefault } });

test('a view keeps its filter, is replaced under its name, and one begins the day', async () => {
  const officer = await desk.officer(['case-officer']);
  await save(officer, ' Của  tôi ', { assignee: 'me' });
  await save(officer, 'Quá hạn', { overdue: 'true' });
  await save(officer, 'của tôi', { assignee: 'me', state: 'in-progress' });
  const [mine, overdue] = await views(officer);
  expect(mine).toMatchObject({ name: 'của tôi', filter: { assignee: 'me', state: 'in-progress' }, isDefault: false });
  await begin(officer, mine?.viewId ?? '');
  await begin(officer, overdue?.viewId ?? '');
  expect((await views(officer)).map(({ isDefault }) => isDefault)).toEqual([false, true]);
  await begin(officer, overdue?.viewId ?? '', false);
  expect((await views(officer)).some(({ isDefault }) => isDefault)).toBe(false);
});

test('views are each officer’s own, and no more than twelve', async () => {
  const [officer, other] = [await desk.officer(['case-officer']), await desk.officer(['case-officer'])];
  for (let count = 1; count <= 12; count += 1) expect((await save(officer, `Bộ lọc ${count}`)).status).toBe(200);
  expect((await save(officer, 'Một cái nữa')).body['code']).toBe('queue-views-full');
  const [first] = await views(officer);
  expect(await views(other)).toEqual([]);
  expect((await begin(other, first?.viewId ?? '')).status).toBe(404);
  expect((await other.call(`/api/queue-views/${first?.viewId ?? ''}`, { method: 'DELETE' })).status).toBe(404);
  expect((await officer.call(`/api/queue-views/${first?.viewId ?? ''}`, { method: 'DELETE' })).status).toBe(200);
  expect(await views(officer)).toHaveLength(11);
});
