import { defineTexts } from './define-texts.ts';

/** Told on every page before anybody begins to type. */
export const operatingModeTexts = defineTexts({
  area: 'operating-mode',
  vi: {
    readingOnly: 'Hệ thống đang bảo trì. Bạn vẫn xem được thông tin; việc gửi và thay đổi thông tin tạm dừng.',
    readingOnlyUntil: (time: string, day: string) =>
      `Hệ thống đang bảo trì đến ${time} ngày ${day}. Bạn vẫn xem được thông tin; việc gửi và thay đổi thông tin tạm dừng.`,
  },
  en: {
    readingOnly: 'Maintenance is going on. You can see everything; sending and changing information is paused.',
    readingOnlyUntil: (time, day) =>
      `Maintenance is going on until ${time} on ${day}. You can see everything; sending and changing information is paused.`,
  },
});
