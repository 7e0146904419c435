import type { TranslationOf } from '../define-texts.ts';
import type { vaccinationTexts } from '../vaccinations.ts';

export const vaccinations: TranslationOf<typeof vaccinationTexts> = {
  title: '疫苗接种',
  vaccine: '疫苗',
  dose: '剂次',
  day: '接种日期',
  facility: '接种地点',
  lot: '批号',
  none: '–',
  empty: '暂无疫苗接种信息',
};
