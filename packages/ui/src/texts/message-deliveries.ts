import { defineTexts } from './define-texts.ts';

/** «Tình hình gửi tin»: numbers by channel, no contents. */
export const messageDeliveryTexts = defineTexts({
  vi: {
    title: 'Tình hình gửi tin',
    lead: (days: number) => `Số tin trong ${days} ngày qua theo kênh. Không có nội dung và không có người nhận.`,
    back: 'Mẫu tin nhắn',
    channel: 'Kênh',
    channels: { email: 'Email', push: 'Thông báo đẩy', sms: 'SMS' },
    sent: 'Đã gửi',
    waiting: 'Đang chờ',
    held: 'Chờ hết giờ yên tĩnh',
    failed: 'Không gửi được',
    failures: 'Lý do không gửi được',
    noFailures: 'Không có tin nào không gửi được.',
    reason: 'Mã lý do',
    count: 'Số tin',
    retryHint:
      'Khi nhà cung cấp đã hoạt động lại, gửi lại thông báo của 2 ngày qua. Mã, liên kết và tin bị từ chối hẳn không gửi lại.',
    retry: (channel: string, count: number) => `Gửi lại ${count} tin qua ${channel}`,
    retried: (count: number) => `Đã đưa ${count} tin vào hàng chờ gửi.`,
  },
  en: {
    title: 'How messages fare',
    lead: (days) => `Messages of the last ${days} days by channel. No contents, no recipients.`,
    back: 'Message templates',
    channel: 'Channel',
    channels: { email: 'E-mail', push: 'Push', sms: 'Text message' },
    sent: 'Sent',
    waiting: 'Waiting',
    held: 'Until quiet hours end',
    failed: 'Failed',
    failures: 'Why some failed',
    noFailures: 'No message has failed.',
    reason: 'Reason code',
    count: 'Messages',
    retryHint:
      'Once the provider works again, send the notices of the last 2 days again. Codes, links and what was refused for good are not sent again.',
    retry: (channel, count) => `Send ${count} again by ${channel}`,
    retried: (count) => `${count} ${count === 1 ? 'message waits' : 'messages wait'} to be sent.`,
  },
});
