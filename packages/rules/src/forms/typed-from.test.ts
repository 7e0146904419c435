import { expect, test } from 'vitest';
import { factsFrom } from './facts-from.ts';
import { CALCULATOR_FORMS } from './forms.ts';
import { initialTyped, newItem, typedFrom, withoutItem } from './typed-from.ts';

const form = CALCULATOR_FORMS['one-time'];

test('somebody who has typed nothing finds one empty period and today', () => {
  expect(initialTyped(form, '2026-11-22', 'vi')).toEqual({
    decisionDate: '22/11/2026',
    'history[0].from': '',
    'history[0].to': '',
    'history[0].kind': 'employer',
    'history[0].salary': '',
    'history[0].coefficient': '',
    'history[0].stateSupport': '',
  });
});

test('records are typed as their reader types', () => {
  const facts = {
    person: { sex: 'M', birth: '1988-03-12' },
    history: [
      { from: '2013-05', to: '2014-12', scheme: 'compulsory', regime: 'employer', salary: 3_450_000 },
      { from: '2015-01', to: '2015-12', scheme: 'compulsory', regime: 'state', coefficient: 2.34 },
      { from: '2016-01', to: '2016-12', scheme: 'voluntary', regime: 'employer', salary: 1_500_000 },
    ],
  };
  const typed = typedFrom(form, facts, 'vi');
  expect(typed).toMatchObject({
    'person.sex': 'M',
    'person.birth': '12/03/1988',
    'history[0].from': '05/2013',
    'history[0].kind': 'employer',
    'history[0].salary': '3.450.000',
    'history[1].kind': 'state',
    'history[1].coefficient': '2,34',
    'history[2].kind': 'voluntary',
  });
  expect(typedFrom(form, facts, 'ko')).toMatchObject({ 'person.birth': '12/03/1988', 'history[0].salary': '3,450,000' });
  expect(factsFrom(form, { ...typed, ground: 'emigration', decisionDate: '22/11/2026' }).facts['history']).toEqual([
    { from: '2013-05', to: '2014-12', salary: 3_450_000 },
    { from: '2015-01', to: '2015-12', regime: 'state', coefficient: 2.34 },
    { from: '2016-01', to: '2016-12', scheme: 'voluntary', salary: 1_500_000 },
  ]);
});

test.each([
  ['health-co-payment', { benefitCode: 4, inpatient: true, line: 'wrong-district', visitDate: '2024-12-31', cost: 1_000_000 }],
  ['pension', { incapacity: { percent: 61, concludedOn: '2026-05-04' } }],
  ['work-accident', { employer: { monthlySalary: 9_000_000 } }],
] as const)('%s: what was asked because of a tick is asked again when its facts come back', (name, facts) => {
  const asked = CALCULATOR_FORMS[name];
  expect(factsFrom(asked, typedFrom(asked, facts, 'vi')).facts).toMatchObject(facts);
});

test('without an item those behind it move up', () => {
  const typed = { ground: 'emigration', 'history[0].from': 'a', 'history[1].from': 'b', 'history[2].from': 'c' };
  expect(withoutItem(typed, 'history', 1)).toEqual({ ground: 'emigration', 'history[0].from': 'a', 'history[1].from': 'c' });
});

test('a list that is none gets no item', () => {
  expect(newItem(form, 'ground', 0, '2026-11-22', 'vi')).toEqual({});
});

test('what is no longer asked is not sent', () => {
  const typed = { ground: 'emigration', 'pensioner.kind': 'pension', 'pensioner.monthlyAmount': '5.000.000' };
  expect(factsFrom(form, typed).facts).not.toHaveProperty('pensioner');
});
