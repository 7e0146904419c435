import type { TranslationOf } from '../define-texts.ts';
import type { actingTexts } from '../acting.ts';

export const acting: TranslationOf<typeof actingTexts> = {
  readables: { card: '건강보험카드', contributions: '가입 이력', benefits: '급여 내역', visits: '진료 기록부' },
  label: '다른 사람의 정보',
  viewing: '지금 보고 있는 정보:',
  back: '내 정보로 돌아가기',
};
