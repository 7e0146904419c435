import { defineTexts } from './define-texts.ts';

export const vaccinationTexts = defineTexts({
  area: 'vaccinations',
  vi: {
    title: 'Tiêm chủng',
    vaccine: 'Vắc xin',
    dose: 'Mũi thứ',
    day: 'Ngày tiêm',
    facility: 'Nơi tiêm',
    lot: 'Số lô',
    none: '–',
    empty: 'Chưa có thông tin tiêm chủng',
  },
  en: {
    title: 'Vaccinations',
    vaccine: 'Vaccine',
    dose: 'Dose',
    day: 'Date',
    facility: 'Given at',
    lot: 'Lot number',
    none: '–',
    empty: 'No vaccinations on record yet',
  },
});
