import type { TranslationOf } from '../define-texts.ts';
import type { lifeEventTexts } from '../life-events.ts';

export const lifeEvents: TranslationOf<typeof lifeEventTexts> = {
  title: '생애 사건별 안내',
  lead: '질병, 출산, 실직, 퇴직… 무엇을 받는지, 어떤 서류가 필요한지, 어디에 내는지 알려 드립니다.',
  onThisPage: '이 페이지의 내용',
  calculate: '내 경우 계산해 보기',
  notVerified: '일반적인 처리 방식입니다. 서류를 내는 곳에 다시 확인하십시오.',
  calculators: {
    'one-time': '사회보험 일시금',
    pension: '연금',
    'retirement-date': '퇴직 연령과 시기',
    'pension-uplift': '연금 인상',
    maternity: '출산 급여',
    sickness: '상병 급여',
    convalescence: '요양 및 건강 회복',
    unemployment: '실업 급여',
    'work-accident': '산업재해와 직업병',
    survivors: '장례비와 유족 급여',
    'voluntary-contribution': '임의가입 사회보험료',
    'household-health-insurance': '가구 건강보험료',
    'health-co-payment': '건강보험 본인부담금',
    'salary-contribution': '급여에 따른 보험료',
  },
};
