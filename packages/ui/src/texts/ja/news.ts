import type { TranslationOf } from '../define-texts.ts';
import type { newsTexts } from '../news.ts';

export const news: TranslationOf<typeof newsTexts> = {
  title: 'ニュース',
  all: 'すべて',
  byCategory: '分野別',
  categories: { policy: '政策', guide: '案内', system: 'システム', warning: '注意' },
  empty: 'ニュースはまだありません',
  emptyCategory: 'この分野のニュースはまだありません',
  older: '以前のニュース',
  newest: '最新のニュースに戻る',
  toNews: 'ニュース',
  every: 'すべてのニュースを見る',
};
