import { expect, test } from 'vitest';
import type { ShownApplication } from './load-application.server.ts';
import { timelineSteps } from './timeline-steps.ts';

type Entry = ShownApplication['timeline'][number];

const entry = (given: Partial<Entry> & Pick<Entry, 'type'>): Entry => ({
  at: '2026-11-23T10:34:00Z',
  by: 'officer',
  byName: null,
  text: null,
  place: null,
  reasons: [],
  proposal: null,
  dueOn: null,
  answerBy: null,
  atDesk: null,
  reopens: null,
  files: [],
  ...given,
});

const steps = (timeline: Entry[]) =>
  timelineSteps({ timeline, next: { kind: 'nothing', by: null, overdue: false }, state: 'refused' }, 'vi');

test('a file that went to another office says to which', () => {
  expect(steps([entry({ type: 'transferred', place: 'BHXH cơ sở Thủ Dầu Một' })])).toMatchObject([
    { title: 'Đã chuyển cơ quan giải quyết', text: 'BHXH cơ sở Thủ Dầu Một' },
  ]);
});

test('a file that a complaint opened again was not sent anew, and says what it was before', () => {
  expect(steps([entry({ type: 'submitted', by: 'machine', reopens: '612A-261123-0GMWNR' })])).toMatchObject([
    { title: 'Hồ sơ được mở lại sau khiếu nại', text: 'Hồ sơ cũ: 612A-261123-0GMWNR' },
  ]);
});

test('a promised day stands beside what promised it, and messages in their own place', () => {
  expect(steps([entry({ type: 'received', dueOn: '2026-11-26' }), entry({ type: 'message', text: 'Xin chào' })])).toMatchObject([
    { text: 'Hẹn trả kết quả: 26/11/2026' },
  ]);
});
