import { expect, test } from 'vitest';
import type { Notification, NotificationKind } from './notification.ts';
import { notificationText } from './texts.ts';

const file = { number: '79123.2026.000001', service: { vi: 'Cấp lại thẻ BHYT', en: 'Reissue of the card' } };
const examples: { [Kind in NotificationKind]: Extract<Notification, { kind: Kind }>['data'] } = {
  'application-submitted': file,
  'application-received': { ...file, dueOn: '2026-12-01' },
  'application-info-requested': { ...file, missing: 'Ảnh chân dung', answerBy: '2026-12-01' },
  'application-message': file,
  'application-decided': file,
  'application-refused': file,
  'application-delivered': file,
  'application-withdrawn': file,
  'application-lapsed': file,
  'application-answer-due': { ...file, answerBy: '2026-12-01' },
  'application-overdue': { ...file, dueOn: '2026-12-01' },
  'card-issued': { validFrom: '2026-11-22' },
  'card-expiring': { validTo: '2026-12-31' },
  'visit-received': { facilityName: 'Bệnh viện mẫu', day: '2026-11-20' },
  'benefit-paid': { amount: 5_886_818, month: '2026-11' },
  'employer-arrears': { employerName: 'Công ty mẫu', months: 3 },
  'new-device': { deviceName: 'Chrome, Android' },
  'password-changed': {},
  'sign-in-slowed': {},
  'contact-changed': { channel: 'sms' },
  'contact-put-back': {},
  'address-changed': {},
};
const all = Object.entries(examples).map(([kind, data]) => ({ kind, data }) as Notification);

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
