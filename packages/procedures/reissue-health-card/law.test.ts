import { expect, test } from 'vitest';
import { deadlineOn } from '../deadline.ts';
import { day } from '../testing/facts.ts';
import { reissueHealthCard } from './procedure.ts';

test.each([
  ['2018-12-31', 2, 7],
  ['2019-01-01', 0, 7],
  ['2025-08-14', 0, 7],
  ['2025-08-15', 1, 5],
  ['2025-08-16', 1, 5],
])('sent on %s: %i working days, at most %i', (on, workingDays, workingDaysMax) => {
  expect(deadlineOn(reissueHealthCard, day(on))).toMatchObject({ workingDays, workingDaysMax });
});

test('before the first row there is no deadline, and the error names the table', () => {
  expect(deadlineOn(reissueHealthCard, day('2017-05-01')).workingDays).toBe(2);
  expect(() => deadlineOn(reissueHealthCard, day('2017-04-30'))).toThrow('deadlines of reissue-health-card');
});
