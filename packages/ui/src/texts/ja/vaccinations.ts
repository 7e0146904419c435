import type { TranslationOf } from '../define-texts.ts';
import type { vaccinationTexts } from '../vaccinations.ts';

export const vaccinations: TranslationOf<typeof vaccinationTexts> = {
  title: '予防接種',
  vaccine: 'ワクチン',
  dose: '回数',
  day: '接種日',
  facility: '接種場所',
  lot: 'ロット番号',
  none: '–',
  empty: '予防接種の記録はまだありません',
};
