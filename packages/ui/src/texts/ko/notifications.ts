import type { TranslationOf } from '../define-texts.ts';
import type { notificationTexts } from '../notifications.ts';

export const notifications: TranslationOf<typeof notificationTexts> = {
  title: '알림',
  empty: '알림이 없습니다',
  unread: '읽지 않음',
  unreadCount: (count) => `읽지 않은 알림 ${count}건`,
  readAll: '모두 읽음으로 표시',
  older: '이전 알림',
  newest: '최신 알림으로',
};
