import { expect, test } from 'vitest';
import { faultOf } from '../calculated-fixture.ts';

const week = { from: '2026-03-02', to: '2026-03-06' };
const history = [{ from: '2025-01', to: '2026-12', salary: 12_000_000 }];
const fault = (more: object) => faultOf('sickness', { kind: 'own', leave: week, history, ...more });
const oneDay = (day: string) => ({ from: day, to: day });

const old = [{ from: '2015-01', to: '2025-12', salary: 12_000_000 }];
test.each([
  ['before 2016', { leave: { from: '2015-12-31', to: '2015-12-31' } }, 'E_OUT_OF_TABLE $.leave.from'],
  ['on the first day', { leave: oneDay('2016-01-01'), history: old }, undefined],
  ['on the last day', { leave: oneDay('2026-12-31') }, undefined],
  ['after 2026', { leave: oneDay('2027-01-01') }, 'E_OUT_OF_TABLE $.leave.from'],
  ['the end before the beginning', { leave: { from: '2026-03-02', to: '2026-03-01' } }, 'E_PERIOD_ORDER $.leave.to'],
  ['over the turn of the year', { leave: { from: '2025-12-31', to: '2026-01-01' } }, 'E_CONFLICT $.leave.to'],
  ['of a long-term disease too', { kind: 'long-term', leave: { from: '2025-12-31', to: '2026-01-01' } }, 'E_CONFLICT $.leave.to'],
  ['but not under Law 58/2014', { kind: 'long-term', leave: { from: '2025-06-30', to: '2026-01-01' } }, undefined],
  [
    'there for long-term diseases only',
    { leave: { from: '2024-12-31', to: '2025-01-01' }, history: old },
    'E_CONFLICT $.leave.to',
  ],
  ['a part of several days', { part: 'half-or-more' }, 'E_CONFLICT $.part'],
  ['a part under Law 58/2014', { leave: oneDay('2025-06-30'), part: 'half-or-more' }, 'E_CONFLICT $.part'],
  ['a part on its first day of Law 41/2024', { leave: oneDay('2025-07-01'), part: 'half-or-more' }, undefined],
  [
    'the leave before the history',
    { leave: { from: '2026-03-02', to: '2027-03-01' }, history: [{ from: '2026-01', to: '2026-01' }] },
    'E_CONFLICT $.leave.to',
  ],
  [
    'the history before the child',
    { childBirth: '2025-01-01', history: [{ from: '2026-01', to: '2026-01' }] },
    'E_MISSING $.history[0].salary',
  ],
  ['a field the leave has not', { leave: { ...week, days: 5 } }, 'E_UNKNOWN_FIELD $.leave.days'],
  ['no end', { leave: { from: '2026-03-02' } }, 'E_MISSING $.leave.to'],
  ['an unknown part', { part: 'half' }, 'E_VALUE $.part'],
  ['an unknown day of the week', { weeklyRest: ['sunday', 'Monday'] }, 'E_VALUE $.weeklyRest[1]'],
  ['a day of the week as a number', { weeklyRest: [1] }, 'E_TYPE $.weeklyRest[0]'],
  ['one day instead of a list', { weeklyRest: 'sunday' }, 'E_TYPE $.weeklyRest'],
  ['a holiday that is null', { holidays: [null] }, 'E_TYPE $.holidays[0]'],
  ['a holiday that is no day', { holidays: ['2026-02-29'] }, 'E_DATE $.holidays[0]'],
  ['too many days used', { daysUsedBefore: 367 }, 'E_VALUE $.daysUsedBefore'],
  ['an unknown cause', { cause: 'accident' }, 'E_VALUE $.cause'],
  ['an unknown kind', { kind: 'wife' }, 'E_VALUE $.kind'],
])('%s', (_, more, expected) => {
  expect(fault(more)).toBe(expected);
});
