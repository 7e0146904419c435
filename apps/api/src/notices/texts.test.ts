import { expect, test } from 'vitest';
import { notificationExamples } from './examples.ts';
import type { Notification } from './notification.ts';
import { notificationText } from './texts.ts';

const all = Object.entries(notificationExamples).map(([kind, data]) => ({ kind, data }) as Notification);

test.each(all)('$kind is told in both languages, dates as people write them', (notification) => {
  const vi = notificationText(notification, 'vi');
  const en = notificationText(notification, 'en');
  for (const part of ['title', 'body', 'sms'] as const) {
    expect(vi[part]).not.toBe('');
    expect(en[part]).not.toBe(vi[part]);
    expect(`${vi[part]} ${en[part]}`).not.toMatch(/undefined|null|\d{4}-\d{2}|\[object/);
  }
});

test.each(all)('the SMS of $kind says no more than is needed', (notification) => {
  for (const language of ['vi', 'en'] as const) {
    const { sms } = notificationText(notification, language);
    expect(sms).not.toMatch(/Bệnh viện|Công ty|Chrome|5\.886|chân dung/);
    expect(sms.length).toBeLessThan(120);
  }
});

test('money and names stand in the text of the app', () => {
  expect(notificationText({ kind: 'benefit-paid', data: { amount: 5_886_818, month: '2026-11' } }, 'vi').body).toBe(
    'Cơ quan BHXH đã chi trả 5.886.818\u00a0đ cho kỳ tháng 11/2026.',
  );
});
