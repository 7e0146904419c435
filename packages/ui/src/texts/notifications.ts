import { defineTexts } from './define-texts.ts';

export const notificationTexts = defineTexts({
  area: 'notifications',
  vi: {
    title: 'Thông báo',
    empty: 'Không có thông báo',
    unread: 'Chưa đọc',
    unreadCount: (count: number) => `${count} thông báo chưa đọc`,
    readAll: 'Đánh dấu tất cả là đã đọc',
    older: 'Thông báo cũ hơn',
    newest: 'Về thông báo mới nhất',
  },
  en: {
    title: 'Notifications',
    empty: 'No notifications',
    unread: 'Unread',
    unreadCount: (count) => `${count} unread ${count === 1 ? 'notification' : 'notifications'}`,
    readAll: 'Mark all as read',
    older: 'Older notifications',
    newest: 'Back to the newest',
  },
});
