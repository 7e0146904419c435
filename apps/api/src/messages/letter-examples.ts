import type { MessageData, Template } from '../outbox/message.ts';

const expiresAt = '2026-11-22T03:10:00Z';
const at = '2026-11-22T03:00:00Z';
const url = 'https://vssid.example/…';

/** One of each letter that is no notice, with invented data: the console shows the texts by them. */
export const letterExamples: { [T in Exclude<Template, 'notification'>]: MessageData[T] } = {
  code: { code: '123456', purpose: 'submit-application', expiresAt },
  'activation-link': { url, expiresAt },
  'recovery-link': { url, expiresAt },
  'new-device': { deviceName: 'Chrome · Android', at, notMeUrl: url },
  'password-changed': { at, notMeUrl: url },
  'password-recovered': { deviceName: 'Chrome · Android', at, notMeUrl: url },
  'recovery-begun': { agency: 'BHXH cơ sở Ba Đình', at, dueAt: '2026-11-23T03:00:00Z', stopUrl: url },
  'recovery-promised': { dueAt: '2026-11-23T03:00:00Z' },
  'recovery-sent': { at, stopUrl: url },
  'recovery-stopped': { at },
  'passkey-added': { deviceName: 'Chrome · Android', at, notMeUrl: url },
  'passkey-copied': { at },
  'sign-in-slowed': { at },
  'contact-changed': { channel: 'sms', at, notMeUrl: url },
  'contact-put-back': { at },
  'payment-changed': { fromMonth: '2027-01', accountEnding: '6789', office: 'BHXH cơ sở mẫu', notMeUrl: url },
  'benefit-file-moved': { fromMonth: '2027-01', office: 'BHXH cơ sở mẫu', notMeUrl: url },
  'payment-change-undone': { at },
  'number-merged': { number: '0190000002', at },
  'employee-corrected': {
    fullName: 'Nguyễn Văn Mẫu',
    number: '0190000001',
    from: '2026-11-22',
    items: [{ item: 'birthDate', to: '1985-02-01' }],
  },
  'number-looked-up': { number: '019****001', at },
  'feedback-answer': { number: 'PAKN-261122-7F3K9Q', answer: '[…]' },
  'registration-received': { number: 'DK-261122-7F3K9Q', url, finding: null },
  'payment-receipt': { number: '7F3K9QX2/BLTT', amount: 1_366_200, url },
  'registration-copy': {
    number: 'DK-261122-7F3K9Q',
    at,
    agency: 'BHXH cơ sở Ba Đình',
    socialInsuranceNumber: '0190000001',
    fullName: 'Nguyễn Văn An',
    idNumber: '001090000001',
    birthDate: '1990-03-08',
    place: '12 Đội Cấn, phường Ba Đình, Hà Nội',
    phone: '0912900001',
  },
  notifications: {
    news: [
      { kind: 'card-issued', data: { validFrom: '2026-11-22' }, url },
      {
        kind: 'application-message',
        data: { number: '612A-261122-7F3K9Q', service: { vi: 'Cấp lại thẻ BHYT', en: 'Reissue of the card' } },
        url,
      },
    ],
    url,
  },
  'reading-quota-used-up': { officerName: 'Nguyễn Thị Mẫu', at },
  'registration-refused': { number: 'DK-261122-7F3K9Q', reason: 'pictures-unreadable', text: null, url },
};
