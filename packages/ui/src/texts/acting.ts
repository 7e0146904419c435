import { defineTexts } from './define-texts.ts';

/** Apart from sharing itself: these words come with every page of a person. */
export const actingTexts = defineTexts({
  area: 'acting',
  vi: {
    readables: {
      card: 'Thẻ BHYT',
      contributions: 'Quá trình tham gia',
      benefits: 'Thông tin hưởng',
      visits: 'Sổ khám chữa bệnh',
    },
    label: 'Dữ liệu của người khác',
    viewing: 'Đang xem dữ liệu của',
    back: 'Về dữ liệu của tôi',
  },
  en: {
    readables: {
      card: 'Health card',
      contributions: 'Contributions',
      benefits: 'Benefits',
      visits: 'Health book',
    },
    label: 'Data of somebody else',
    viewing: 'You are looking at the data of',
    back: 'Back to my own data',
  },
});
