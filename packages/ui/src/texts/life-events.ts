import { defineTexts } from './define-texts.ts';

/** Frames of the guides by event of life; what they say stands in content/life-events/. */
export const lifeEventTexts = defineTexts({
  area: 'life-events',
  vi: {
    title: 'Sự kiện trong đời',
    lead: 'Ốm đau, sinh con, mất việc, nghỉ hưu… Bạn được gì, cần giấy tờ gì, nộp ở đâu.',
    onThisPage: 'Trong trang này',
    calculate: 'Tính thử cho trường hợp của bạn',
    notVerified: 'Theo cách làm phổ biến, cần hỏi lại nơi nộp hồ sơ.',
  },
  en: {
    title: 'Life events',
    lead: 'Ill, expecting, out of work, retiring… What you get, which papers, where to go.',
    onThisPage: 'On this page',
    calculate: 'Compute it for yourself',
    notVerified: 'As it is usually done; ask again where you file.',
  },
});
