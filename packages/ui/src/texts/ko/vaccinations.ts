import type { TranslationOf } from '../define-texts.ts';
import type { vaccinationTexts } from '../vaccinations.ts';

export const vaccinations: TranslationOf<typeof vaccinationTexts> = {
  title: '예방접종',
  vaccine: '백신',
  dose: '차수',
  day: '접종일',
  facility: '접종 기관',
  lot: '제조 번호',
  none: '–',
  empty: '예방접종 정보가 없습니다',
};
