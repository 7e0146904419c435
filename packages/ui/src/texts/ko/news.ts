import type { TranslationOf } from '../define-texts.ts';
import type { newsTexts } from '../news.ts';

export const news: TranslationOf<typeof newsTexts> = {
  title: '소식',
  all: '전체',
  byCategory: '분야별',
  categories: { policy: '정책', guide: '안내', system: '시스템', warning: '주의' },
  empty: '소식이 없습니다',
  emptyCategory: '이 분야의 소식이 없습니다',
  older: '이전 소식',
  newest: '최신 소식으로',
  toNews: '소식',
  every: '모든 소식 보기',
};
