import { defineTexts } from './define-texts.ts';

/** «Tin tức» for everybody. */
export const newsTexts = defineTexts({
  area: 'news',
  vi: {
    title: 'Tin tức',
    all: 'Tất cả',
    byCategory: 'Theo chuyên mục',
    categories: { policy: 'Chính sách', guide: 'Hướng dẫn', system: 'Hệ thống', warning: 'Cảnh báo' },
    empty: 'Chưa có tin nào',
    emptyCategory: 'Chưa có tin nào trong chuyên mục này',
    older: 'Tin cũ hơn',
    newest: 'Về tin mới nhất',
    toNews: 'Tin tức',
    every: 'Xem mọi tin',
  },
  en: {
    title: 'News',
    all: 'All',
    byCategory: 'By category',
    categories: { policy: 'Policy', guide: 'Guidance', system: 'System', warning: 'Warning' },
    empty: 'No news yet',
    emptyCategory: 'No news in this category yet',
    older: 'Older news',
    newest: 'Back to the newest',
    toNews: 'News',
    every: 'All news',
  },
});
