import { expect, test } from 'vitest';
import { type Awaiting, dueWords } from './due.ts';

const file: Awaiting = { state: 'in-progress', dueOn: null, answerBy: null, overdue: false };
const words = (details: Partial<Awaiting>) => dueWords({ ...file, ...details }, '2026-11-30', 'vi');

test('days left are counted over the end of a month', () => {
  expect(words({ dueOn: '2026-12-02' })).toEqual({ text: 'Còn 2 ngày', late: false });
  expect(words({ dueOn: '2026-12-01' })?.text).toBe('Còn 1 ngày');
});

test('the last day is today, the day after is late', () => {
  expect(words({ dueOn: '2026-11-30' })).toEqual({ text: 'Hạn hôm nay', late: false });
  expect(words({ dueOn: '2026-11-29' })).toEqual({ text: 'Quá hạn 1 ngày', late: true });
});

test('while the citizen is asked the office is not late', () => {
  expect(words({ state: 'info-requested', answerBy: '2026-12-22' })).toEqual({
    text: 'Công dân trả lời đến 22/12/2026',
    late: false,
  });
  expect(words({ state: 'info-requested', answerBy: '2026-11-28' })).toEqual({ text: 'Công dân quá hạn 2 ngày', late: false });
});

test('before reception the queue itself says whether it is late', () => {
  expect(words({ state: 'submitted', overdue: true })).toEqual({ text: 'Quá hạn tiếp nhận', late: true });
  expect(words({ state: 'submitted' })).toBeUndefined();
});

test('nothing is due any more once it is decided', () => {
  expect(words({ state: 'decided', dueOn: '2026-11-01' })).toBeUndefined();
});
