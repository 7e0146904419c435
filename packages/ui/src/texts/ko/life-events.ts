import type { TranslationOf } from '../define-texts.ts';
import type { lifeEventTexts } from '../life-events.ts';

export const lifeEvents: TranslationOf<typeof lifeEventTexts> = {
  title: '생애 사건별 안내',
  lead: '질병, 출산, 실직, 퇴직… 무엇을 받는지, 어떤 서류가 필요한지, 어디에 내는지 알려 드립니다.',
  onThisPage: '이 페이지의 내용',
  calculate: '내 경우 계산해 보기',
  notVerified: '일반적인 처리 방식입니다. 서류를 내는 곳에 다시 확인하십시오.',
};
