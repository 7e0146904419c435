import { faultOf, figuresOf, stepsOf } from '../calculated-fixture.ts';
import { type GivenPeriod, periodOf } from '../history-fixture.ts';

export const contributor = {
  deathDate: '2026-07-10',
  status: 'contributor',
  averageSalary: 8_000_000,
  history: [periodOf(180, {}, '2026-06')],
};
export const pensioner = {
  status: 'pensioner',
  averageSalary: undefined,
  history: [],
  pension: { monthlyAmount: 6_000_000, monthsReceived: 10 },
};
export const injured = {
  status: 'work-injury-monthly',
  averageSalary: undefined,
  history: [],
  allowance: { monthlyAmount: 2_100_000, incapacityPercent: 61 },
};
export const child = { relation: 'child', sex: 'F', birth: '2016-01-01' };
export const spouse = { relation: 'spouse', sex: 'F', birth: '1950-01-01' };
export const voluntary = { scheme: 'voluntary' };

/** Months paid until the month before the death. */
export function paidFor(months: number, more: object = {}): GivenPeriod {
  return periodOf(months, more, '2026-06');
}

/** The death of a contributor, but for what is said otherwise. */
export const figures = (more: object) => figuresOf('survivors', { ...contributor, ...more });
export const fault = (more: object) => faultOf('survivors', { ...contributor, ...more });
export const steps = (more: object) => stepsOf('survivors', { ...contributor, ...more });
export const monthly = (more: object) => figures(more)['monthly'];
