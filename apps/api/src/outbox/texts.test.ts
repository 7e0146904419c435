import { expect, test } from 'vitest';
import type { Message } from './message.ts';
import { emailOf, smsOf } from './texts.ts';

const expiresAt = '2026-11-22T03:10:00Z';
const code: Message = { template: 'code', data: { code: '123456', purpose: 'submit-application', expiresAt } };
const request: Message = {
  template: 'notification',
  data: {
    kind: 'application-info-requested',
    data: {
      number: '612A-261122-7F3K9Q',
      service: { vi: 'Cấp lại thẻ BHYT', en: 'Reissue of the card' },
      missing: 'Ảnh chân dung rõ mặt',
      answerBy: '2026-12-01',
    },
    url: 'https://vssid.example/applications/1',
  },
};

test('a code says what it is for, until when in Vietnam, and that nobody asks for it', () => {
  expect(smsOf(code, 'vi')).toBe(
    'OpenVssID: 123456 là mã xác nhận để gửi hồ sơ, có hiệu lực đến 10:10, 22/11/2026. Không ai của cơ quan BHXH hỏi mã này.',
  );
  expect(smsOf(code, 'en')).toContain('Nobody from the social security office asks for it.');
  const { subject, text } = emailOf(code, 'vi', '1900 9068');
  expect(subject).toBe('Mã xác nhận của bạn · OpenVssID');
  expect(text).toContain('Không ai của cơ quan BHXH hỏi mã này');
  expect(text).toContain('1900 9068');
});

test('an SMS names the file and the day, never what the office asks for; the e-mail says it', () => {
  expect(smsOf(request, 'vi')).toBe(
    'OpenVssID: Hồ sơ 612A-261122-7F3K9Q cần bổ sung, hạn đến hết ngày 01/12/2026. Xem tại https://vssid.example/applications/1',
  );
  expect(emailOf(request, 'vi', '').text).toContain('Ảnh chân dung rõ mặt');
});
