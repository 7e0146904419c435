import type { Language, ReaderLanguage } from '@openvssid/core';
import type { Topic } from '../notices/topics.ts';
import { translated } from '../translations/translate.ts';

type Words = Readonly<Record<Language, string>>;

const TOPIC: Readonly<Record<Topic, Words>> = {
  applications: { vi: 'Hồ sơ', en: 'Applications' },
  visits: { vi: 'Khám chữa bệnh', en: 'Visits' },
  arrears: { vi: 'Đơn vị chậm đóng', en: 'Employer’s arrears' },
  card: { vi: 'Thẻ BHYT', en: 'Health insurance card' },
  benefits: { vi: 'Chi trả chế độ', en: 'Payments' },
  reminders: { vi: 'Nhắc việc', en: 'Reminders' },
  payments: { vi: 'Đóng bảo hiểm', en: 'Contributions paid' },
  answers: { vi: 'Trả lời phản ánh', en: 'Answers to feedback' },
  security: { vi: 'An toàn tài khoản', en: 'Safety of the account' },
};

const ONE: Words = { vi: 'Bạn có thông báo mới trong VssID.', en: 'You have a new notification in VssID.' };
const APP: Words = { vi: 'VssID', en: 'VssID' };
const many = (count: number): Words => ({
  vi: `Bạn có ${count} thông báo mới trong VssID.`,
  en: `You have ${count} new notifications in VssID.`,
});

/** What a locked screen shows to whoever holds the phone: the topic and no more, no name, no sum, no illness. */
export function pushText(topic: Topic | undefined, count: number, language: ReaderLanguage): { title: string; body: string } {
  return {
    title: topic === undefined ? APP.vi : translated(TOPIC[topic], language),
    body: translated(count === 1 ? ONE : many(count), language),
  };
}
